package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * How enrollments ended, by how many of their sessions were attended.
 *
 * @param bandFromPercent 0, 25, 50 or 75, each up to the next, or 100; absent for enrollments
 *     without a session
 * @param outcomes how they ended
 */
public record AttendanceResult(@Nullable Integer bandFromPercent, Outcomes outcomes) {}
