package io.studentdata.ml.pipeline;

import io.studentdata.ml.evaluation.Evaluation;
import io.studentdata.ml.tracking.TrackedRun;
import java.util.List;

/** What is recorded of a training: what went in, and per model one history of metrics by day. */
final class RunRecord {
  private RunRecord() {}

  static void write(TrackedRun run, Settings settings, TrainingReport report) {
    run.param("seed", Long.toString(settings.seed()));
    run.param("testTerm", report.testTerm());
    run.param("days", join(report.days().stream().map(day -> day.day().value()).toList()));
    run.param("features", join(settings.features().columns()));
    for (DayReport day : report.days()) {
      int step = day.day().value();
      run.metric("population", day.population(), step);
      run.metric("trainRows", day.trainRows(), step);
      run.metric("testRows", day.testRows(), step);
      run.metric("testRate", day.testRate(), step);
      run.tag("best.day%d".formatted(step), day.best());
      for (ModelReport model : day.models()) {
        metrics(run, model, step);
        run.tag("version.%s.day%d".formatted(model.model(), step), model.trained().version());
        model
            .trained()
            .card()
            .settings()
            .forEach(
                (name, value) ->
                    run.param("%s.day%d.%s".formatted(model.model(), step, name), value));
      }
    }
  }

  private static void metrics(TrackedRun run, ModelReport model, int step) {
    Evaluation evaluation = model.evaluation();
    String prefix = model.model() + ".";
    run.metric(prefix + "rocAuc", evaluation.rocAuc().estimate(), step);
    run.metric(prefix + "rocAucLow", evaluation.rocAuc().low(), step);
    run.metric(prefix + "rocAucHigh", evaluation.rocAuc().high(), step);
    run.metric(prefix + "prAuc", evaluation.prAuc(), step);
    run.metric(prefix + "brier", evaluation.brier(), step);
    run.metric(prefix + "ece", evaluation.ece(), step);
    run.metric(prefix + "precisionAt10", evaluation.precisionAt10(), step);
    run.metric(prefix + "recallAt10", evaluation.recallAt10(), step);
    run.metric(prefix + "liftAt10", evaluation.liftAt10(), step);
    run.metric(prefix + "heldOutLogLoss", model.heldOut().logLoss(), step);
    run.metric(prefix + "fitSeconds", model.fitSeconds(), step);
  }

  private static String join(List<?> values) {
    return String.join(",", values.stream().map(String::valueOf).toList());
  }
}
