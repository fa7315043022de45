package io.studentdata.core.query;

import org.jspecify.annotations.Nullable;

/**
 * What an offering's students did online in a week.
 *
 * @param courseWeek the week; 0 is the offering's first, earlier ones are negative
 * @param enrolled students enrolled on some day of the week
 * @param active students who clicked in the week; some do without being enrolled
 * @param clicks their clicks
 * @param activePercent active ones among the enrolled, in percent; absent where nobody is enrolled
 * @param clicksPerActive clicks per active student; absent where there is none
 */
public record EngagementWeek(
    int courseWeek,
    int enrolled,
    int active,
    long clicks,
    @Nullable Double activePercent,
    @Nullable Double clicksPerActive) {}
