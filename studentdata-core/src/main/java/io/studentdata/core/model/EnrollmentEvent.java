package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an enrollment. Never changed once it is there.
 *
 * @param offering the enrollment's offering
 * @param student the enrollment's student
 * @param number its place in the enrollment's history, from 1
 * @param type what happened
 * @param day course day on which; absent where unknown
 * @param result how the enrollment ended, where it was completed
 */
public record EnrollmentEvent(
    OfferingId offering,
    StudentId student,
    int number,
    EnrollmentEventType type,
    @Nullable Integer day,
    @Nullable FinalResult result) {
  /**
   * @throws IllegalArgumentException if a number is out of range, or there is a result without
   *     completion or the other way round
   */
  public EnrollmentEvent {
    Checks.range("event number", number, 1, 1_000_000);
    Checks.day("day", day);
    if ((result != null) != (type == EnrollmentEventType.COMPLETED)) {
      throw new IllegalArgumentException(
          "Invalid result of an enrollment event %s: %s (expected one exactly where it is COMPLETED)"
              .formatted(type, result));
    }
  }
}
