package io.studentdata.demo.pipeline;

import io.studentdata.core.db.SqlResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.journal.ModelInService;
import io.studentdata.demo.journal.ScoringEntry;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.ml.evaluation.Outcome;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.packaging.ModelPackage;
import io.studentdata.ml.pipeline.DayReport;
import io.studentdata.ml.pipeline.ModelReport;
import io.studentdata.ml.pipeline.TrainingReport;
import io.studentdata.ml.serving.RiskScore;
import io.studentdata.ml.serving.RiskScorer;
import io.studentdata.warehouse.db.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** From saved models to scores of the test term, in the warehouse. */
final class ScoreStep {
  private final WorkDirectory work;
  private final Progress progress;

  ScoreStep(WorkDirectory work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  /** Reads the features of everybody enrolled in the test term, and scores them. */
  ScoringEntry run(TrainingEntry training) {
    return timed(training, warehouse -> scoreAll(warehouse, training));
  }

  /**
   * Keeps what the models said of the test term's students when they were measured: it is what they
   * would say again. Where results are still open not everybody was measured, so all are scored.
   */
  ScoringEntry run(TrainingEntry training, TrainingReport measured) {
    return timed(
        training,
        warehouse ->
            hasOpenResults(warehouse, training.testTerm())
                ? scoreAll(warehouse, training)
                : keep(warehouse, measured));
  }

  private ScoringEntry timed(TrainingEntry training, ToLongFunction<Warehouse> scoring) {
    long start = System.nanoTime();
    try (Warehouse warehouse = Warehouse.embedded(work.requireWarehouse())) {
      long scored = scoring.applyAsLong(warehouse);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new ScoringEntry(
          training.inService(), scored, List.of(new StageTime("score students", seconds, scored)));
    }
  }

  private long scoreAll(Warehouse warehouse, TrainingEntry training) {
    long scored = 0;
    try (Progress.Step step = progress.begin("score students", "scores", -1)) {
      List<OfferingId> offerings = offerings(warehouse, training.testTerm());
      for (ModelInService model : training.inService()) {
        RiskScorer scorer = RiskScorer.of(ModelPackage.load(work.root().resolve(model.folder())));
        List<RiskScore> scores = new ArrayList<>();
        for (OfferingId offering : offerings) {
          scores.addAll(scorer.score(warehouse, offering, ObservationDay.of(model.day())));
        }
        scored += scorer.write(warehouse, scores);
        step.reached(scored);
      }
    }
    return scored;
  }

  private long keep(Warehouse warehouse, TrainingReport measured) {
    long scored = 0;
    try (Progress.Step step = progress.begin("keep scores", "scores", -1)) {
      for (DayReport day : measured.days()) {
        ModelReport chosen = day.model(day.best());
        List<RiskScore> scores =
            chosen.predictions().stream().map(outcome -> score(outcome, day.day())).toList();
        scored += RiskScorer.of(chosen.trained()).write(warehouse, scores);
        step.reached(scored);
      }
    }
    return scored;
  }

  private static RiskScore score(Outcome outcome, ObservationDay day) {
    return new RiskScore(
        outcome.enrollmentKey(),
        outcome.studentPseudonym(),
        outcome.offering(),
        day,
        outcome.probability(),
        List.of());
  }

  private static boolean hasOpenResults(Warehouse warehouse, String term) {
    String sql = SqlResource.load(ScoreStep.class, "open_results", warehouse.dialect());
    return warehouse
            .jdbi()
            .withHandle(
                handle -> handle.createQuery(sql).bind("term_code", term).mapTo(Long.class).one())
        > 0;
  }

  private static List<OfferingId> offerings(Warehouse warehouse, String term) {
    String sql = SqlResource.load(ScoreStep.class, "offerings", warehouse.dialect());
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("term_code", term)
                    .map((row, context) -> OfferingId.of(row.getString(1), row.getString(2)))
                    .list());
  }
}
