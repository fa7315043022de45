package io.studentdata.core.query;

import io.studentdata.core.model.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * A student without recent activity.
 *
 * @param student the student
 * @param lastActiveDay course day of the last activity; absent where there was none
 */
public record InactiveStudent(StudentId student, @Nullable Integer lastActiveDay) {}
