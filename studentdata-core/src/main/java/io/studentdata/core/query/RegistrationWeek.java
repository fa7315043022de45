package io.studentdata.core.query;

import org.jspecify.annotations.Nullable;

/**
 * Registrations for an offering in a week.
 *
 * @param courseWeek the week; 0 is the offering's first, earlier ones are negative; absent where
 *     the day is not known
 * @param registrations registrations in the week, 1 or more
 * @param soFar registrations up to its end, those of unknown day included
 */
public record RegistrationWeek(@Nullable Integer courseWeek, int registrations, int soFar) {}
