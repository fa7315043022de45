package io.studentdata.ml.model;

import java.util.Arrays;

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
   * The slope that fits students a model did not learn from, by Newton's method. Each group has a
   * level of its own, which is left out: how far an offering lies above or below what was expected
   * of it says nothing of the next offering.
   *
   * @param logOdds what the model says of them
   * @param labels 1 where it came true, 0 where not
   * @param groups the group of each, numbered from 0
   * @return a slope above 0; 1 where larger log-odds did not mean more risk
   */
  static double slope(double[] logOdds, float[] labels, int[] groups) {
    double[] level = new double[Arrays.stream(groups).max().orElse(0) + 1];
    double[] centred = centred(logOdds, groups, level.length);
    double slope = 1;
    for (int step = 0; step < STEPS; step++) {
      double gradient = RIDGE * (slope - 1);
      double curvature = RIDGE;
      double[] levelGradient = Arrays.stream(level).map(l -> RIDGE * l).toArray();
      double[] levelCurvature = new double[level.length];
      double[] mixed = new double[level.length];
      Arrays.fill(levelCurvature, RIDGE);
      for (int row = 0; row < centred.length; row++) {
        int group = groups[row];
        double p = sigmoid(slope * centred[row] + level[group]);
        double weight = p * (1 - p);
        gradient += (p - labels[row]) * centred[row];
        curvature += weight * centred[row] * centred[row];
        levelGradient[group] += p - labels[row];
        levelCurvature[group] += weight;
        mixed[group] += weight * centred[row];
      }
      for (int group = 0; group < level.length; group++) {
        gradient -= mixed[group] * levelGradient[group] / levelCurvature[group];
        curvature -= mixed[group] * mixed[group] / levelCurvature[group];
      }
      double change = Math.max(-1, Math.min(1, gradient / curvature));
      slope -= change;
      for (int group = 0; group < level.length; group++) {
        level[group] -= (levelGradient[group] - mixed[group] * change) / levelCurvature[group];
      }
      if (Math.abs(change) < 1e-10) {
        break;
      }
    }
    return slope > 0 && Double.isFinite(slope) ? slope : 1;
  }

  /** Log-odds less the mean of their group, which keeps Newton's first steps short. */
  private static double[] centred(double[] logOdds, int[] groups, int count) {
    double[] sums = new double[count];
    double[] sizes = new double[count];
    for (int row = 0; row < logOdds.length; row++) {
      sums[groups[row]] += logOdds[row];
      sizes[groups[row]]++;
    }
    double[] centred = new double[logOdds.length];
    for (int row = 0; row < logOdds.length; row++) {
      centred[row] = logOdds[row] - sums[groups[row]] / sizes[groups[row]];
    }
    return centred;
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
