package io.studentdata.core.query;

/**
 * How some enrollments ended.
 *
 * @param finished enrollments that have an outcome, 1 or more
 * @param succeeded those that passed, with distinction or without
 * @param withdrawals those that left before the end
 * @param successPercent succeeded in percent of finished, 0 to 100
 */
public record Outcomes(int finished, int succeeded, int withdrawals, double successPercent) {}
