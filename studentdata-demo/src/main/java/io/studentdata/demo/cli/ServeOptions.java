package io.studentdata.demo.cli;

import io.studentdata.demo.web.WebOptions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the web page is served. */
final class ServeOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}). Others than loopback need a token in the environment variable STUDENTDATA_TOKEN.")
  private String host = "";

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port to listen on; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  ServeOptions() {}

  /** The options, or wrong usage. */
  WebOptions web() {
    try {
      return new WebOptions(host, port, Optional.ofNullable(System.getenv("STUDENTDATA_TOKEN")));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()));
    }
  }
}
