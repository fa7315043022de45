package io.studentdata.warehouse.mart;

import io.studentdata.core.model.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * An offering beside all others that were asked for.
 *
 * @param offering the offering
 * @param enrolled enrollments, 1 or more
 * @param finished those that have an outcome
 * @param successPercent passes and distinctions in percent of finished, 0 to 100; absent where none
 *     is
 * @param withdrawnPercent withdrawals in percent of finished; absent where none is
 * @param othersSuccessPercent successPercent of all others together; absent where they have no
 *     outcome
 * @param gapPoints the difference of the two, in percentage points; absent where either is
 * @param successRank place by successPercent, 1 being the highest; absent where there is none
 * @param weeklyClicks clicks per enrollment and course week; absent where no week is known
 * @param activePercent enrollments with clicks in a week, in percent, over all weeks; absent
 *     likewise
 * @param meanScore mean of all scores in percent, 0 to 100; absent where nothing is marked
 * @param onTimePercent attempts handed in by their due day, in percent; absent where none had one
 */
public record OfferingBenchmark(
    OfferingId offering,
    int enrolled,
    int finished,
    @Nullable Double successPercent,
    @Nullable Double withdrawnPercent,
    @Nullable Double othersSuccessPercent,
    @Nullable Double gapPoints,
    @Nullable Integer successRank,
    @Nullable Double weeklyClicks,
    @Nullable Double activePercent,
    @Nullable Double meanScore,
    @Nullable Double onTimePercent) {}
