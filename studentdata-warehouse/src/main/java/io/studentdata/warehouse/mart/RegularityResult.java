package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;

/**
 * How enrollments ended, by how many of the first weeks they were active in.
 *
 * @param activeWeeks weeks with clicks
 * @param meanClicks clicks per enrollment over all of the first weeks
 * @param outcomes how they ended
 */
public record RegularityResult(int activeWeeks, double meanClicks, Outcomes outcomes) {}
