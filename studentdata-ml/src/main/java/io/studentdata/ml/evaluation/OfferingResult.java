package io.studentdata.ml.evaluation;

import io.studentdata.core.model.OfferingId;

/**
 * How well students are told apart within one offering.
 *
 * @param offering the offering
 * @param students how many test students it has
 * @param atRiskShare the share of them that was at risk
 * @param rocAuc 0.5 for chance, 1 for perfect order; NaN where all had the same outcome
 */
public record OfferingResult(
    OfferingId offering, int students, double atRiskShare, double rocAuc) {}
