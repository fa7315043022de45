package io.studentdata.core.query;

import org.jspecify.annotations.Nullable;

/**
 * How much the resources of one kind were used in an offering.
 *
 * @param activityType the kind
 * @param resources how many there are, 1 or more
 * @param unusedResources those nobody used
 * @param students students who used any of them
 * @param clicks clicks by all students
 * @param percentOfClicks clicks in percent of the offering's; absent where there are none
 */
public record ActivityTypeUse(
    String activityType,
    int resources,
    int unusedResources,
    int students,
    long clicks,
    @Nullable Double percentOfClicks) {}
