package io.studentdata.ml.model;

import java.util.Arrays;

/**
 * The calibration that fits held-out students best when each group of them has a level of its own.
 * How far an offering lies above or below what was expected of it says nothing of the next
 * offering, and is shared by all its students; the slope, and how well students are told apart
 * within their offering, are what carries over.
 */
final class GroupedFit {
  private static final int STEPS = 50;

  /** Keeps the fit finite where outcomes can be told apart without error. */
  private static final double RIDGE = 1e-6;

  private final double[] logOdds;
  private final float[] labels;
  private final int[] groups;
  private final double[] level;
  private double slope = 1;

  /**
   * Fits slope and levels by Newton's method.
   *
   * @param logOdds what a model says of students it did not learn from
   * @param labels 1 where it came true, 0 where not
   * @param groups the group of each, numbered from 0
   */
  GroupedFit(double[] logOdds, float[] labels, int[] groups) {
    this.labels = labels;
    this.groups = groups;
    level = new double[Arrays.stream(groups).max().orElse(0) + 1];
    this.logOdds = centred(logOdds);
    for (int step = 0; step < STEPS && improve() > 1e-10; step++) {}
    if (!(slope > 0) || !Double.isFinite(slope)) {
      slope = 1;
    }
  }

  /** Log-odds less the mean of their group, which keeps the first steps short. */
  private double[] centred(double[] of) {
    double[] sums = new double[level.length];
    double[] sizes = new double[level.length];
    for (int row = 0; row < of.length; row++) {
      sums[groups[row]] += of[row];
      sizes[groups[row]]++;
    }
    double[] centred = new double[of.length];
    for (int row = 0; row < of.length; row++) {
      centred[row] = of[row] - sums[groups[row]] / sizes[groups[row]];
    }
    return centred;
  }

  /** Takes one step; returns how far the slope moved. */
  private double improve() {
    double gradient = RIDGE * (slope - 1);
    double curvature = RIDGE;
    double[] levelGradient = Arrays.stream(level).map(l -> RIDGE * l).toArray();
    double[] levelCurvature = new double[level.length];
    double[] mixed = new double[level.length];
    Arrays.fill(levelCurvature, RIDGE);
    for (int row = 0; row < logOdds.length; row++) {
      int group = groups[row];
      double p = probability(row);
      double weight = p * (1 - p);
      gradient += (p - labels[row]) * logOdds[row];
      curvature += weight * logOdds[row] * logOdds[row];
      levelGradient[group] += p - labels[row];
      levelCurvature[group] += weight;
      mixed[group] += weight * logOdds[row];
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
    return Math.abs(change);
  }

  /** A slope above 0; 1 where larger log-odds did not mean more risk. */
  double slope() {
    return slope;
  }

  /** The probability of a student, given the level of the group. */
  double probability(int row) {
    return Calibrator.sigmoid(slope * logOdds[row] + level[groups[row]]);
  }
}
