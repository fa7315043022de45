package io.studentdata.core.query;

import io.studentdata.core.model.StudentId;

/**
 * What a student takes in a term.
 *
 * @param student the student
 * @param offerings offerings taken at the same time
 * @param studiedCredits credits studied, the largest number stated with any of the enrollments
 */
public record StudentLoad(StudentId student, int offerings, int studiedCredits) {}
