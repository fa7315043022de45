package io.studentdata.warehouse.mart;

import org.jspecify.annotations.Nullable;

/**
 * How students of one background did beside everybody. Figures are absent where they would be about
 * fewer students than {@link Insights#smallestGroup()}, or would give such a figure away by
 * subtraction. A gap is no effect of the background.
 *
 * @param band the band of the background; absent for those who declared none
 * @param students students with an outcome
 * @param results their enrollments with an outcome
 * @param succeeded the results that are passes or distinctions
 * @param successPercent succeeded in percent of results, 0 to 100
 * @param gapPoints successPercent less everybody's, in percentage points, -100 to 100
 * @param lowPercent lower end of the 95 percent interval of successPercent (Wilson 1927)
 * @param highPercent upper end of it
 */
public record EquityGap(
    @Nullable String band,
    @Nullable Integer students,
    @Nullable Integer results,
    @Nullable Integer succeeded,
    @Nullable Double successPercent,
    @Nullable Double gapPoints,
    @Nullable Double lowPercent,
    @Nullable Double highPercent) {}
