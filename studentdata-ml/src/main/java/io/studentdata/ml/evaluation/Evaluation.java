package io.studentdata.ml.evaluation;

import io.studentdata.core.model.OfferingId;
import java.util.List;

/**
 * How good probabilities are, measured on students the model did not learn from.
 *
 * @param students how many were measured
 * @param atRiskShare the share of them that was at risk
 * @param rocAuc area under the receiver operating characteristic: how often a student at risk has a
 *     higher probability than one who is not, with its interval by DeLong et al., 1988
 * @param prAuc average precision: the mean precision over the students at risk, in order
 * @param brier mean squared difference of probability and outcome, lower is better
 * @param ece expected calibration error over {@link CalibrationCurve#BINS} bins of equal width,
 *     lower is better
 * @param precisionAt10 share at risk among the tenth of the students with the highest probability
 * @param recallAt10 share of the students at risk that this tenth holds
 * @param liftAt10 {@code precisionAt10} against the share at risk among all
 * @param roc the curve, from (0, 0) to (1, 1)
 * @param calibration the bins, from low to high
 * @param offerings the same question within each offering, in order of their ids
 */
public record Evaluation(
    int students,
    double atRiskShare,
    Interval rocAuc,
    double prAuc,
    double brier,
    double ece,
    double precisionAt10,
    double recallAt10,
    double liftAt10,
    List<RocPoint> roc,
    List<CalibrationBin> calibration,
    List<OfferingResult> offerings) {

  /** Copies its lists. */
  public Evaluation {
    roc = List.copyOf(roc);
    calibration = List.copyOf(calibration);
    offerings = List.copyOf(offerings);
  }

  /**
   * Measures probabilities against outcomes.
   *
   * @param outcomes what was said of each student and what happened
   * @throws IllegalArgumentException if no student, or every student, was at risk
   */
  public static Evaluation of(List<Outcome> outcomes) {
    int size = outcomes.size();
    long positives = outcomes.stream().filter(Outcome::atRisk).count();
    if (positives == 0 || positives == size) {
      throw new IllegalArgumentException(
          "Cannot evaluate: %d of %d students were at risk (expected some, and not all). Test on more students"
              .formatted(positives, size));
    }
    Ranking ranking = Ranking.of(outcomes);
    List<CalibrationBin> bins = CalibrationCurve.of(outcomes);
    double share = (double) positives / size;
    int tenth = Math.max(1, (int) Math.rint(0.1 * size));
    double found = ranking.positivesAmong(tenth);
    return new Evaluation(
        size,
        share,
        RocAuc.withInterval(outcomes),
        ranking.averagePrecision(),
        outcomes.stream().mapToDouble(Outcome::squaredError).average().orElseThrow(),
        CalibrationCurve.expectedError(bins),
        found / tenth,
        found / positives,
        found / tenth / share,
        ranking.roc(),
        bins,
        byOffering(outcomes));
  }

  private static List<OfferingResult> byOffering(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(Outcome::offering)
        .distinct()
        .sorted(BY_ID)
        .map(
            offering -> {
              List<Outcome> own =
                  outcomes.stream().filter(o -> o.offering().equals(offering)).toList();
              double share = own.stream().filter(Outcome::atRisk).count() / (double) own.size();
              return new OfferingResult(
                  offering,
                  own.size(),
                  share,
                  share == 0 || share == 1 ? Double.NaN : RocAuc.of(own));
            })
        .toList();
  }

  private static final java.util.Comparator<OfferingId> BY_ID =
      java.util.Comparator.comparing(OfferingId::system).thenComparing(OfferingId::value);
}
