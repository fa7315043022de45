package io.studentdata.ml.model;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.OfferingFolds;
import io.studentdata.ml.dataset.OfferingFolds.Fold;
import io.studentdata.ml.dataset.StudentDataset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a model to training terms alone: settings are chosen and probabilities calibrated on
 * offerings held out in turn, then the model is fitted again to all training students.
 */
public final class ModelTrainer {
  private static final int FOLDS = 4;

  private ModelTrainer() {}

  /** What was learned about one candidate from offerings held out in turn. */
  private record Candidate(ModelSpec spec, double slope, HeldOut heldOut) {}

  /**
   * Fits a model.
   *
   * @param train students of one observation day, with known results
   * @param seed the same seed and students give the same model
   * @throws StudentDataException if the students all have the same outcome
   */
  public static Trained fit(ModelSpec spec, StudentDataset train, long seed) {
    if (!train.hasBothOutcomes()) {
      throw new StudentDataException(
          "Cannot train %s: the %d training students all have the same outcome (expected some at risk and some not). Load an earlier term or choose another observation day"
              .formatted(spec.name(), train.size()));
    }
    List<Fold> folds = OfferingFolds.of(train, FOLDS);
    Candidate best = null;
    for (ModelSpec candidate : spec.candidates()) {
      Candidate tried = heldOut(candidate, folds, seed);
      if (best == null || tried.heldOut().logLoss() < best.heldOut().logLoss()) {
        best = tried;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException(
          "Invalid model %s: it has no candidates (expected at least itself)"
              .formatted(spec.name()));
    }
    FittedModel fitted = best.spec().fit(train, seed);
    Calibrator calibrator = Calibrator.ofSlope(best.slope(), fitted.logOdds(train), train.labels());
    return new Trained(best.spec(), fitted, calibrator, best.heldOut());
  }

  private static Candidate heldOut(ModelSpec spec, List<Fold> folds, long seed) {
    int size = folds.stream().mapToInt(fold -> fold.heldOut().size()).sum();
    if (size == 0) {
      return new Candidate(spec, 1, HeldOut.NONE);
    }
    double[] logOdds = new double[size];
    float[] labels = new float[size];
    int[] offerings = new int[size];
    Map<Long, Integer> numbers = new HashMap<>();
    int at = 0;
    for (Fold fold : folds) {
      StudentDataset held = fold.heldOut();
      System.arraycopy(spec.fit(fold.fitted(), seed).logOdds(held), 0, logOdds, at, held.size());
      System.arraycopy(held.labels(), 0, labels, at, held.size());
      for (int row = 0; row < held.size(); row++) {
        offerings[at + row] =
            numbers.computeIfAbsent(held.observation(row).offeringKey(), key -> numbers.size());
      }
      at += held.size();
    }
    GroupedFit fit = new GroupedFit(logOdds, labels, offerings);
    return new Candidate(spec, fit.slope(), HeldOut.of(fit, labels));
  }
}
