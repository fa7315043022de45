package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.pipeline.Pipeline;
import io.studentdata.demo.pipeline.TrainSettings;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From the warehouse to models. */
@Command(
    name = "train",
    description =
        "Trains and evaluates models on what the warehouse holds, and saves the best of each day.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private TrainOptions training = new TrainOptions();
  @Mixin private SeedOption seed = new SeedOption();

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    TrainSettings settings = training.settings(seed.seed());
    try (WorkDirectory directory = work.take()) {
      new Pipeline(directory, console).train(settings);
    }
  }
}
