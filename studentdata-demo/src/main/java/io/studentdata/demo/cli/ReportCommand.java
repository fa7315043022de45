package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.pipeline.Pipeline;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From all of it to a report. */
@Command(
    name = "report",
    description = "Writes the report on what was loaded, trained and scored.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    try (WorkDirectory directory = work.take()) {
      Pipeline pipeline = new Pipeline(directory, console);
      pipeline.report();
      pipeline.sayWhereToLook();
    }
  }
}
