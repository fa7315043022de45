package io.studentdata.core.query;

import org.jspecify.annotations.Nullable;

/**
 * How students of one background did. Figures are absent where they would be about fewer students
 * than {@link StudentQueries#smallestGroup()}, or would give such a figure away by subtraction.
 *
 * @param band the band of the attribute asked for; absent for those who declared none
 * @param otherBand the band of the second attribute; absent also where only one was asked for
 * @param students students with an outcome
 * @param results their enrollments with an outcome
 * @param succeeded the results that are passes or distinctions
 * @param successPercent succeeded in percent of results, 0 to 100
 */
public record BackgroundResult(
    @Nullable String band,
    @Nullable String otherBand,
    @Nullable Integer students,
    @Nullable Integer results,
    @Nullable Integer succeeded,
    @Nullable Double successPercent) {}
