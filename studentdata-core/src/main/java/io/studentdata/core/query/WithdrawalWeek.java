package io.studentdata.core.query;

import org.jspecify.annotations.Nullable;

/**
 * Withdrawals in a course week.
 *
 * @param courseWeek the week; 0 is an offering's first, earlier ones are negative; absent where the
 *     day is not known
 * @param withdrawals withdrawals in the week, 1 or more
 * @param soFar withdrawals up to its end, those of unknown day included
 * @param percentOfEnrolled withdrawals in percent of all enrollments in scope
 * @param percentSoFar soFar in percent of them
 */
public record WithdrawalWeek(
    @Nullable Integer courseWeek,
    int withdrawals,
    int soFar,
    double percentOfEnrolled,
    double percentSoFar) {}
