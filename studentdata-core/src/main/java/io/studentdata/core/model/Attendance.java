package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether a student came to a session of an offering.
 *
 * @param id its id
 * @param offering the offering
 * @param student the student, enrolled in the offering
 * @param day course day of the session
 * @param session what the session is called, at most 100 characters; may be absent
 * @param status whether the student came
 */
public record Attendance(
    AttendanceId id,
    OfferingId offering,
    StudentId student,
    int day,
    @Nullable String session,
    AttendanceStatus status) {
  /**
   * @throws IllegalArgumentException if the day is out of range, or the session blank or too long
   */
  public Attendance {
    Checks.day("day", day);
    Checks.text("session", session, 100);
  }
}
