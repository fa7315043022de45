package io.studentdata.ml.explain;

import io.studentdata.ml.feature.Feature;

/**
 * One feature's part in a probability: what goes along with more or less risk in the training
 * terms, not what causes it.
 *
 * @param feature the feature
 * @param logOdds how far it moved the log-odds from a typical student's; positive is more risk
 * @param words what the feature says of this student, such as {@code Days since the last activity:
 *     23 days}
 */
public record Reason(Feature feature, double logOdds, String words) {}
