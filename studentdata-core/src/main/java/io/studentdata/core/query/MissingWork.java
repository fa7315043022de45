package io.studentdata.core.query;

import io.studentdata.core.model.StudentId;

/**
 * What a student owes of an offering's assessed work.
 *
 * @param student the student
 * @param assessments weighted assessments due and not handed in, 1 or more
 * @param weightPercent their share of the course result, in percent
 * @param firstDueDay course day on which the first of them was due
 */
public record MissingWork(
    StudentId student, int assessments, double weightPercent, int firstDueDay) {}
