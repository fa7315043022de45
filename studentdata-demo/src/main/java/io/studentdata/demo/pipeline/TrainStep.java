package io.studentdata.demo.pipeline;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.journal.ModelInService;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.ml.evaluation.Evaluation;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.packaging.ModelPackage;
import io.studentdata.ml.pipeline.DayReport;
import io.studentdata.ml.pipeline.ModelReport;
import io.studentdata.ml.pipeline.TrainingPipeline;
import io.studentdata.ml.pipeline.TrainingReport;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.List;

/** From the warehouse to evaluated models. */
final class TrainStep {
  private final WorkDirectory work;
  private final Progress progress;

  TrainStep(WorkDirectory work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param report the models and what they said of the test term
   * @param entry the figures, for the journal
   */
  record Trained(TrainingReport report, TrainingEntry entry) {}

  Trained run(TrainSettings settings) {
    Stopwatch watch = new Stopwatch();
    TrainingReport report = train(settings);
    watch.add(report.stages());
    watch.time(
        "write predictions",
        () -> Predictions.write(work.report().resolve("predictions.csv"), report));
    List<ModelInService> inService =
        watch.time("save models", () -> report.days().stream().map(this::save).toList());
    return new Trained(report, entry(settings, report, inService, watch.stages()));
  }

  private static TrainingEntry entry(
      TrainSettings settings,
      TrainingReport report,
      List<ModelInService> inService,
      List<StageTime> stages) {
    return new TrainingEntry(
        report.testTerm(),
        settings.seed(),
        settings.mlflow().map(server -> "MLflow at " + server).orElse("runs/"),
        report.days().stream().map(TrainStep::day).toList(),
        inService,
        stages);
  }

  private ModelInService save(DayReport day) {
    TrainedModel chosen = day.model(day.best()).trained();
    Path folder = ModelPackage.save(chosen, work.models());
    return new ModelInService(
        day.day().value(),
        chosen.name(),
        chosen.version(),
        work.root().relativize(folder).toString());
  }

  private TrainingReport train(TrainSettings settings) {
    try (Warehouse warehouse = Warehouse.embedded(work.requireWarehouse())) {
      TrainingPipeline pipeline =
          TrainingPipeline.over(warehouse)
              .asOf(settings.days().stream().map(ObservationDay::of).toList())
              .trackedBy(Trackers.choose(settings.mlflow(), work.runs(), System.getenv()))
              .seed(settings.seed())
              .progress(progress);
      return settings.testTerm().map(pipeline::testTerm).orElse(pipeline).run();
    }
  }

  private static TrainingEntry.Day day(DayReport day) {
    return new TrainingEntry.Day(
        day.day().value(),
        day.population(),
        day.trainRows(),
        day.testRows(),
        day.testRate(),
        day.best(),
        day.models().stream().map(TrainStep::model).toList());
  }

  private static TrainingEntry.Model model(ModelReport model) {
    Evaluation e = model.evaluation();
    return new TrainingEntry.Model(
        model.model(),
        e.rocAuc().estimate(),
        e.rocAuc().low(),
        e.rocAuc().high(),
        e.prAuc(),
        e.brier(),
        e.ece(),
        e.precisionAt10(),
        e.recallAt10(),
        e.liftAt10(),
        model.fitSeconds(),
        Curves.thinned(e.roc()),
        e.calibration().stream()
            .filter(bin -> bin.students() > 0)
            .map(
                bin ->
                    new TrainingEntry.Bin(bin.meanProbability(), bin.atRiskShare(), bin.students()))
            .toList());
  }
}
