package io.studentdata.demo.cli;

import io.studentdata.demo.work.WorkDirectory;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command. */
final class WorkOptions {
  static final String DEBUG = "--debug";

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "work",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path work = Path.of("work");

  @SuppressWarnings("UnusedVariable") // read from the command line where a failure is told
  @Option(names = DEBUG, description = "Show the stack trace of a failure.")
  private boolean isDebug;

  WorkOptions() {}

  /** The directory as it was given. */
  Path path() {
    return work;
  }

  WorkDirectory take() {
    return WorkDirectory.take(work);
  }
}
