package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentId;
import org.jspecify.annotations.Nullable;

/**
 * How often an assessment was given a score in a band.
 *
 * @param assessment the assessment
 * @param scoreFrom the band's lowest score in percent: 0, 10 to 90; absent for what is not marked
 * @param attempts attempts in the band, 1 or more
 * @param percentOfMarked attempts in percent of those marked; absent for what is not
 */
public record GradeBand(
    AssessmentId assessment,
    @Nullable Integer scoreFrom,
    int attempts,
    @Nullable Double percentOfMarked) {}
