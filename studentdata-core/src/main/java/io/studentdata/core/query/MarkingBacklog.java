package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;

/**
 * Work for an assessment that waits to be marked.
 *
 * @param offering the offering
 * @param assessment the assessment
 * @param unmarked pieces of work waiting, 1 or more
 * @param longestWaitDays days since the first of them was handed in
 * @param meanWaitDays mean days since they were handed in
 */
public record MarkingBacklog(
    OfferingId offering,
    AssessmentId assessment,
    int unmarked,
    int longestWaitDays,
    double meanWaitDays) {}
