package io.studentdata.ml.pipeline;

import io.studentdata.core.progress.Progress;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.model.RuleBaseline;
import io.studentdata.ml.tracking.RunTracker;
import io.studentdata.warehouse.db.Warehouse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Trains and measures models of the question: how likely is a student, still enrolled on an
 * observation day, to fail or withdraw? They learn from the terms before the test term, settings
 * and calibration included, and are measured on the test term.
 *
 * <p>Immutable: each method that sets something returns a pipeline of its own. {@link #run} starts
 * threads and ends them before it returns; the same warehouse, settings and seed give the same
 * models whatever the parallelism.
 */
public final class TrainingPipeline {
  private final Settings settings;

  private TrainingPipeline(Settings settings) {
    this.settings = settings;
  }

  /**
   * A pipeline with a rule, a logistic regression and boosted trees for course day 56, tested on
   * the last term with results, without tracking.
   *
   * @param warehouse stays the caller's
   */
  public static TrainingPipeline over(Warehouse warehouse) {
    return new TrainingPipeline(
        new Settings(
            warehouse,
            List.of(ObservationDay.of(56)),
            Optional.empty(),
            List.of(new RuleBaseline(), new LogisticRegression(), new BoostedTrees()),
            FeatureSet.standard(),
            RunTracker.none(),
            42,
            Math.min(2, Runtime.getRuntime().availableProcessors()),
            Progress.NONE));
  }

  /**
   * Sets the observation days.
   *
   * @throws IllegalArgumentException if there are none
   */
  public TrainingPipeline asOf(ObservationDay... days) {
    return asOf(Arrays.asList(days));
  }

  /**
   * Sets the observation days; order and repetition don't matter.
   *
   * @throws IllegalArgumentException if there are none
   */
  public TrainingPipeline asOf(Collection<ObservationDay> days) {
    return new TrainingPipeline(settings.withDays(days.stream().distinct().sorted().toList()));
  }

  /** Sets the term to test on, by its code; models learn from the terms that start before it. */
  public TrainingPipeline testTerm(String code) {
    return new TrainingPipeline(settings.withTestTerm(Optional.of(code)));
  }

  /**
   * Sets the models.
   *
   * @throws IllegalArgumentException if there are none, or two of one name
   */
  public TrainingPipeline models(ModelSpec... models) {
    return new TrainingPipeline(settings.withModels(List.of(models)));
  }

  /** Sets the features models may use, such as all but the demographic ones. */
  public TrainingPipeline features(FeatureSet features) {
    return new TrainingPipeline(settings.withFeatures(features));
  }

  /** Sets where the run is recorded; the tracker stays the caller's. */
  public TrainingPipeline trackedBy(RunTracker tracker) {
    return new TrainingPipeline(settings.withTracker(tracker));
  }

  /** Sets what decides whatever is left to chance. */
  public TrainingPipeline seed(long seed) {
    return new TrainingPipeline(settings.withSeed(seed));
  }

  /**
   * Sets how many models are trained at the same time; two at most unless set.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public TrainingPipeline parallelism(int threads) {
    return new TrainingPipeline(settings.withParallelism(threads));
  }

  /** Sets who is told how far the run is. */
  public TrainingPipeline progress(Progress progress) {
    return new TrainingPipeline(settings.withProgress(progress));
  }

  /**
   * Reads the features, trains and measures every model for every observation day, and records the
   * run.
   *
   * @throws io.studentdata.core.error.StudentDataException if there is no such test term, too
   *     little to learn from, or the warehouse or the tracker cannot be used; the run is then
   *     recorded as failed
   */
  public TrainingReport run() {
    return new Training(settings).run();
  }
}
