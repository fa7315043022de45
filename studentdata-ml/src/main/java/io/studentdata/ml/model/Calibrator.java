package io.studentdata.ml.model;

/**
 * Turns log-odds into probabilities that come true as often as they say: {@code 1 / (1 +
 * exp(-(slope * logOdds + intercept)))} (Platt, "Probabilistic outputs for support vector
 * machines", 1999). It never changes who is ahead of whom.
 *
 * @param slope positive; below 1 draws probabilities towards the middle
 * @param intercept moves all of them, in log-odds
 */
public record Calibrator(double slope, double intercept) {
  private static final int STEPS = 50;

  /** Keeps the fit finite where outcomes can be told apart without error. */
  private static final double RIDGE = 1e-6;

  /**
   * @throws IllegalArgumentException if the slope is not above 0, or a number is not finite
   */
  public Calibrator {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
      throw new IllegalArgumentException(
          "Invalid calibrator: slope %s, intercept %s (expected finite numbers, the slope above 0)"
              .formatted(slope, intercept));
    }
  }

  /**
   * The calibrator of a slope whose probabilities are right on average for some students.
   *
   * @param logOdds what the model says of them
   * @param labels 1 where it came true, 0 where not; some of each
   */
  static Calibrator ofSlope(double slope, double[] logOdds, float[] labels) {
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradient = RIDGE * intercept;
      double curvature = RIDGE;
      for (int row = 0; row < logOdds.length; row++) {
        double p = sigmoid(slope * logOdds[row] + intercept);
        gradient += p - labels[row];
        curvature += p * (1 - p);
      }
      double change = Math.max(-1, Math.min(1, gradient / curvature));
      intercept -= change;
      if (Math.abs(change) < 1e-12) {
        break;
      }
    }
    return new Calibrator(slope, intercept);
  }

  /** The probability that a model's log-odds stand for, 0 to 1. */
  public double probability(double logOdds) {
    return sigmoid(slope * logOdds + intercept);
  }

  static double sigmoid(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
