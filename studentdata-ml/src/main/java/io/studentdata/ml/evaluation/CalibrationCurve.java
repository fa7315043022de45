package io.studentdata.ml.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Do probabilities come true as often as they say? */
public final class CalibrationCurve {
  /** How many bins of equal width there are between 0 and 1. */
  public static final int BINS = 10;

  private CalibrationCurve() {}

  static List<CalibrationBin> of(List<Outcome> outcomes) {
    int[] students = new int[BINS];
    double[] said = new double[BINS];
    double[] came = new double[BINS];
    for (Outcome outcome : outcomes) {
      int bin = Math.min((int) (outcome.probability() * BINS), BINS - 1);
      students[bin]++;
      said[bin] += outcome.probability();
      came[bin] += outcome.atRisk() ? 1 : 0;
    }
    List<CalibrationBin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      bins.add(
          new CalibrationBin(
              (double) bin / BINS,
              (bin + 1.0) / BINS,
              students[bin],
              said[bin] / students[bin],
              came[bin] / students[bin]));
    }
    return bins;
  }

  /** The mean distance of probability and share, weighted by students. */
  static double expectedError(List<CalibrationBin> bins) {
    double sum = 0;
    double students = 0;
    for (CalibrationBin bin : bins) {
      if (bin.students() > 0) {
        sum += bin.students() * Math.abs(bin.meanProbability() - bin.atRiskShare());
        students += bin.students();
      }
    }
    return sum / students;
  }
}
