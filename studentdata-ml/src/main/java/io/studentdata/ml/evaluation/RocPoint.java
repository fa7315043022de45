package io.studentdata.ml.evaluation;

/**
 * A point of the receiver operating characteristic: what happens when everybody with at least some
 * probability is called at risk.
 *
 * @param falsePositiveRate share of the students not at risk that are called so, 0 to 1
 * @param truePositiveRate share of the students at risk that are called so, 0 to 1
 */
public record RocPoint(double falsePositiveRate, double truePositiveRate) {}
