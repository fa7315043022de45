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
  /** Leaves probabilities as the model has them. */
  public static final Calibrator NONE = new Calibrator(1, 0);

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
   * Fits slope and intercept to students the model did not learn from, by Newton's method.
   *
   * @param logOdds what the model says of them
   * @param labels 1 where it came true, 0 where not
   * @return {@link #NONE} where larger log-odds did not mean more risk
   */
  public static Calibrator fit(double[] logOdds, float[] labels) {
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double gs = RIDGE * (slope - 1);
      double gi = RIDGE * intercept;
      double hss = RIDGE;
      double hsi = 0;
      double hii = RIDGE;
      for (int row = 0; row < logOdds.length; row++) {
        double p = sigmoid(slope * logOdds[row] + intercept);
        double error = p - labels[row];
        double weight = p * (1 - p);
        gs += error * logOdds[row];
        gi += error;
        hss += weight * logOdds[row] * logOdds[row];
        hsi += weight * logOdds[row];
        hii += weight;
      }
      double determinant = hss * hii - hsi * hsi;
      double ds = (hii * gs - hsi * gi) / determinant;
      double di = (hss * gi - hsi * gs) / determinant;
      slope -= ds;
      intercept -= di;
      if (Math.abs(ds) + Math.abs(di) < 1e-10) {
        break;
      }
    }
    return slope > 0 && Double.isFinite(slope) && Double.isFinite(intercept)
        ? new Calibrator(slope, intercept)
        : NONE;
  }

  /** The probability that a model's log-odds stand for, 0 to 1. */
  public double probability(double logOdds) {
    return sigmoid(slope * logOdds + intercept);
  }

  static double sigmoid(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
