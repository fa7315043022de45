package io.studentdata.ml.serving;

import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.explain.Reason;
import io.studentdata.ml.feature.ObservationDay;
import java.util.List;

/**
 * How likely one student is to fail or withdraw.
 *
 * @param enrollmentKey the warehouse's key of the enrollment; -1 for a student not from there
 * @param studentPseudonym what may be shown of the student; empty for one not from there
 * @param offering the offering
 * @param day the course day the probability holds for
 * @param probability of failing or withdrawing, 0 to 1
 * @param reasons what moved it most, the strongest first
 */
public record RiskScore(
    long enrollmentKey,
    String studentPseudonym,
    OfferingId offering,
    ObservationDay day,
    double probability,
    List<Reason> reasons) {
  /** Copies its list. */
  public RiskScore {
    reasons = List.copyOf(reasons);
  }
}
