package io.studentdata.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A student's time in a program. Student, program and first day identify it.
 *
 * @param student the student
 * @param program the program
 * @param from its first day
 * @param to its last day; absent while it goes on
 */
public record ProgramMembership(
    StudentId student, ProgramId program, LocalDate from, @Nullable LocalDate to) {
  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public ProgramMembership {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Invalid last day of a program membership: %s (expected %s or later)"
              .formatted(to, from));
    }
  }
}
