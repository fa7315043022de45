package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * How enrollments ended, by when the student registered.
 *
 * @param weekFrom the course week in which four weeks begin, a multiple of 4: -4 is the four weeks
 *     before the first day; absent where the day is not known
 * @param outcomes how they ended
 */
public record RegistrationResult(@Nullable Integer weekFrom, Outcomes outcomes) {}
