package io.studentdata.warehouse.mart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How recent what a fact holds is.
 *
 * @param fact its table, such as {@code fct_enrollment}
 * @param rows how many rows it has
 * @param newestOn the calendar day of the newest event up to the day asked for, of months and weeks
 *     their first day; absent where there is none
 * @param daysBehind days from there to the day asked for, 0 or more; absent likewise
 * @param changedAt when the last load that changed it ended, in UTC; absent where none did, and for
 *     {@code fct_risk_score}, which models write
 * @param loadedAt when the last load of all that was published ended, in UTC; absent where none was
 * @param failedLoads loads that failed since
 */
public record FactFreshness(
    String fact,
    long rows,
    @Nullable LocalDate newestOn,
    @Nullable Integer daysBehind,
    @Nullable LocalDateTime changedAt,
    @Nullable LocalDateTime loadedAt,
    int failedLoads) {}
