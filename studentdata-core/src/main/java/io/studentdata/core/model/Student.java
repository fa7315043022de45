package io.studentdata.core.model;

import java.time.LocalDate;

/**
 * A student's background as declared on a date. A student whose background changes is one student
 * with several such records; the one with the latest {@code validFrom} is current.
 *
 * @param id the student's id
 * @param validFrom the day from which the demographics hold
 * @param demographics what was declared
 */
public record Student(StudentId id, LocalDate validFrom, Demographics demographics) {}
