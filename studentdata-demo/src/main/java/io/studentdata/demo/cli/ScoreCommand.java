package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.pipeline.Pipeline;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From models to scores. */
@Command(
    name = "score",
    description = "Scores the students of the test term with the saved models, into the warehouse.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    try (WorkDirectory directory = work.take()) {
      new Pipeline(directory, console).score();
    }
  }
}
