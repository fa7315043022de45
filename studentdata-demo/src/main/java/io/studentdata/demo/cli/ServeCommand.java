package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.web.WebOptions;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The web page. */
@Command(
    name = "serve",
    description = "Serves the at-risk list and the scoring endpoint until stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private ServeOptions web = new ServeOptions();

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    WebOptions serving = web.web();
    try (WorkDirectory directory = work.take()) {
      Serving.untilStopped(directory, serving, console);
    }
  }
}
