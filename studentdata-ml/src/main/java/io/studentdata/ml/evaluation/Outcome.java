package io.studentdata.ml.evaluation;

import io.studentdata.core.model.OfferingId;

/**
 * What a model said of a student, and what happened.
 *
 * @param enrollmentKey the warehouse's key of the enrollment
 * @param offering the offering
 * @param studentPseudonym what may be shown of the student
 * @param probability of failing or withdrawing, 0 to 1
 * @param atRisk whether the student failed or withdrew
 */
public record Outcome(
    long enrollmentKey,
    OfferingId offering,
    String studentPseudonym,
    double probability,
    boolean atRisk) {
  /**
   * @throws IllegalArgumentException if the probability is outside 0..1 or not a number
   */
  public Outcome {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "Invalid probability: %s (expected 0 to 1)".formatted(probability));
    }
  }

  double squaredError() {
    double error = probability - (atRisk ? 1 : 0);
    return error * error;
  }
}
