package io.studentdata.warehouse.mart;

import org.jspecify.annotations.Nullable;

/**
 * How those who succeed and those who do not use the resources of one type. A difference in use is
 * no effect of the resource.
 *
 * @param activityType the type
 * @param resources how many there are, 1 or more
 * @param succeeded enrollments that ended with a pass, with distinction or without
 * @param others the other enrollments with an outcome
 * @param succeededUsePercent of the succeeded, those with a click, 0 to 100; absent where nobody
 *     succeeded
 * @param othersUsePercent the same of the others; absent where there are none
 * @param succeededMeanClicks clicks per enrollment of the succeeded; absent where there are none
 * @param othersMeanClicks clicks per enrollment of the others; absent where there are none
 * @param effectSize Cohen's d of log10(1 + clicks): 0 is no difference, 0.8 a large one, positive
 *     where those who succeed use it more; absent where it cannot be computed
 */
public record ResourceTypeUse(
    String activityType,
    int resources,
    int succeeded,
    int others,
    @Nullable Double succeededUsePercent,
    @Nullable Double othersUsePercent,
    @Nullable Double succeededMeanClicks,
    @Nullable Double othersMeanClicks,
    @Nullable Double effectSize) {}
