package io.studentdata.ml.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Area under the receiver operating characteristic, with the interval of DeLong, DeLong and
 * Clarke-Pearson, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves", Biometrics 44 (1988), in the midrank form of Sun and Xu (2014).
 */
final class RocAuc {
  private static final double NORMAL_975 = 1.959963984540054;

  private RocAuc() {}

  static double of(List<Outcome> outcomes) {
    return withInterval(outcomes).estimate();
  }

  static Interval withInterval(List<Outcome> outcomes) {
    double[] positive = probabilities(outcomes, Outcome::atRisk);
    double[] negative = probabilities(outcomes, outcome -> !outcome.atRisk());
    double[] wins = shareBelow(positive, negative);
    double[] losses = shareBelow(negative, positive);
    double auc = Arrays.stream(wins).average().orElse(Double.NaN);
    double error = Math.sqrt(variance(wins) / wins.length + variance(losses) / losses.length);
    return new Interval(
        auc, Math.max(0, auc - NORMAL_975 * error), Math.min(1, auc + NORMAL_975 * error));
  }

  private static double[] probabilities(List<Outcome> outcomes, Predicate<Outcome> wanted) {
    return outcomes.stream().filter(wanted).mapToDouble(Outcome::probability).sorted().toArray();
  }

  /** For each value the share of the others below it, equal ones counting half; both sorted. */
  private static double[] shareBelow(double[] values, double[] others) {
    double[] shares = new double[values.length];
    int below = 0;
    int notAbove = 0;
    for (int i = 0; i < values.length; i++) {
      while (below < others.length && others[below] < values[i]) {
        below++;
      }
      while (notAbove < others.length && others[notAbove] <= values[i]) {
        notAbove++;
      }
      shares[i] = (below + notAbove) / 2.0 / others.length;
    }
    return shares;
  }

  /** Sample variance; 0 for a single value. */
  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return squares / Math.max(1, values.length - 1);
  }
}
