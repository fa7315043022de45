package io.studentdata.core.query;

import io.studentdata.core.model.StudentId;

/**
 * What a student owes.
 *
 * @param student the student
 * @param balance how much, never zero
 */
public record StudentBalance(StudentId student, Balance balance) {}
