package io.studentdata.warehouse.mart;

import io.studentdata.core.model.FinalResult;

/**
 * What the enrollments of one outcome did in a course week, from the first to the last.
 *
 * @param courseWeek the week, 0 or more
 * @param outcome how the enrollments ended later
 * @param enrolled enrollments that stood in the week, 1 or more
 * @param active those with clicks
 * @param activePercent active in percent of enrolled, 0 to 100
 * @param meanClicks clicks per enrollment, those without activity included
 * @param meanActiveDays days with clicks per enrollment, 0 to 7
 */
public record EngagementPoint(
    int courseWeek,
    FinalResult outcome,
    int enrolled,
    int active,
    double activePercent,
    double meanClicks,
    double meanActiveDays) {}
