package io.studentdata.demo.cli;

import io.studentdata.core.source.StudentSource;
import io.studentdata.demo.console.Console;
import io.studentdata.demo.pipeline.Pipeline;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From a source into the store and the warehouse. */
@Command(
    name = "load",
    description =
        "Reads a source into the operational store, and what is new there into the warehouse.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private SeedOption seed = new SeedOption();

  private final Console console;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    StudentSource records = source.open(seed.seed());
    try (WorkDirectory directory = work.take()) {
      new Pipeline(directory, console).load(records, source.isQuarantining());
    }
  }
}
