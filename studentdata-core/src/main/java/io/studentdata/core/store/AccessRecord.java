package io.studentdata.core.store;

import java.time.Instant;

/**
 * A look at a student's identifiable data.
 *
 * @param at when
 * @param what what was looked at, such as {@code student_identity}
 * @param access who looked, and what for
 */
public record AccessRecord(Instant at, String what, Access access) {}
