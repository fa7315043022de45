package io.studentdata.ml.model;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.OfferingFolds;
import io.studentdata.ml.dataset.OfferingFolds.Fold;
import io.studentdata.ml.dataset.StudentDataset;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a model to training terms alone: settings are chosen and probabilities calibrated on
 * offerings held out in turn, then the model is fitted again to all training students.
 */
public final class ModelTrainer {
  private static final int FOLDS = 4;

  private ModelTrainer() {}

  /** What was learned about one candidate from offerings held out in turn. */
  private record Candidate(ModelSpec spec, Calibrator calibrator, double logLoss) {}

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
      if (best == null || tried.logLoss() < best.logLoss()) {
        best = tried;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException(
          "Invalid model %s: it has no candidates (expected at least itself)"
              .formatted(spec.name()));
    }
    return new Trained(
        best.spec(), best.spec().fit(train, seed), best.calibrator(), best.logLoss());
  }

  private static Candidate heldOut(ModelSpec spec, List<Fold> folds, long seed) {
    if (folds.isEmpty()) {
      return new Candidate(spec, Calibrator.NONE, Double.NaN);
    }
    List<double[]> logOdds = new ArrayList<>();
    List<float[]> labels = new ArrayList<>();
    for (Fold fold : folds) {
      logOdds.add(spec.fit(fold.fitted(), seed).logOdds(fold.heldOut()));
      labels.add(fold.heldOut().labels());
    }
    double[] said = logOdds.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    float[] came = new float[said.length];
    int at = 0;
    for (float[] some : labels) {
      System.arraycopy(some, 0, came, at, some.length);
      at += some.length;
    }
    Calibrator calibrator = Calibrator.fit(said, came);
    return new Candidate(spec, calibrator, logLoss(calibrator, said, came));
  }

  private static double logLoss(Calibrator calibrator, double[] logOdds, float[] labels) {
    double sum = 0;
    for (int row = 0; row < labels.length; row++) {
      double p = calibrator.probability(logOdds[row]);
      sum -= Math.log(Math.max(1e-15, labels[row] == 1 ? p : 1 - p));
    }
    return sum / labels.length;
  }
}
