package io.studentdata.demo.cli;

import io.studentdata.core.source.StudentSource;
import io.studentdata.demo.console.Console;
import io.studentdata.demo.pipeline.Pipeline;
import io.studentdata.demo.pipeline.TrainSettings;
import io.studentdata.demo.web.WebOptions;
import io.studentdata.demo.work.WorkDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All steps, one after the other. */
@Command(
    name = "run",
    description =
        "Loads, trains, scores and reports; with nothing else said, a synthetic department.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Runnable {
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private TrainOptions training = new TrainOptions();
  @Mixin private SeedOption seed = new SeedOption();
  @Mixin private ServeOptions web = new ServeOptions();

  @Option(names = "--serve", description = "Serve the web page in the end, until stopped.")
  private boolean isServing;

  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    StudentSource records = source.open(seed.seed());
    TrainSettings settings = training.settings(seed.seed());
    WebOptions serving = web.web();
    try (WorkDirectory directory = work.take()) {
      Pipeline pipeline = new Pipeline(directory, console);
      pipeline.requireTerm(settings, records);
      pipeline.load(records, source.isQuarantining());
      pipeline.trainAndScore(settings);
      pipeline.report();
      pipeline.sayWhereToLook();
      if (isServing) {
        Serving.untilStopped(directory, serving, console);
      }
    }
  }
}
