package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * How enrollments ended, by how long they had been silent on a course day.
 *
 * @param silentWeeks whole weeks since the last click, 0 or more; absent for those who never
 *     clicked
 * @param outcomes how they ended
 */
public record SilenceResult(@Nullable Integer silentWeeks, Outcomes outcomes) {}
