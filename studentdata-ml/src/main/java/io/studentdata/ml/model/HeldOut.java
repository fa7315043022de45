package io.studentdata.ml.model;

/**
 * How well a model did on students of the training terms it had not learned from: the negative
 * log-likelihood of each one's outcome, in an order that all models of one training share. The
 * level of each offering is taken as known: with few offerings it would decide by luck. Immutable.
 */
public final class HeldOut {
  /** Nothing was held out. */
  public static final HeldOut NONE = new HeldOut(new double[0]);

  /** One-sided 95 percent point of the normal distribution. */
  private static final double NORMAL_95 = 1.6448536269514722;

  private final double[] losses;

  private HeldOut(double[] losses) {
    this.losses = losses;
  }

  /** What a fit to held-out students is worth, given what happened. */
  static HeldOut of(GroupedFit fit, float[] labels) {
    double[] losses = new double[labels.length];
    for (int row = 0; row < losses.length; row++) {
      double p = fit.probability(row);
      losses[row] = -Math.log(Math.max(1e-15, labels[row] == 1 ? p : 1 - p));
    }
    return new HeldOut(losses);
  }

  /** The mean over the students, lower is better; NaN where nothing was held out. */
  public double logLoss() {
    double sum = 0;
    for (double loss : losses) {
      sum += loss;
    }
    return sum / losses.length;
  }

  /**
   * Whether this model did better than another, and by more than chance explains: a paired
   * one-sided test on the differences, at 95 percent.
   *
   * @throws IllegalArgumentException if the other was not held out on the same students
   */
  public boolean clearlyBeats(HeldOut other) {
    int size = losses.length;
    if (other.losses.length != size) {
      throw new IllegalArgumentException(
          "Cannot compare models held out on %d and %d students (expected the same students)"
              .formatted(size, other.losses.length));
    }
    double gain = other.logLoss() - logLoss();
    double squares = 0;
    for (int row = 0; row < size; row++) {
      double off = other.losses[row] - losses[row] - gain;
      squares += off * off;
    }
    return gain > NORMAL_95 * Math.sqrt(squares / Math.max(1, size - 1) / size);
  }
}
