package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A student's place in an offering. Offering and student identify it.
 *
 * @param offering the offering
 * @param student the student
 * @param registeredDay course day of registration, mostly negative; absent where unknown
 * @param withdrawnDay course day of unregistration; absent while enrolled or where unknown. A
 *     source may know a result of {@link FinalResult#WITHDRAWN} without the day, or a day with
 *     another result
 * @param previousAttempts how often the student took this course before, 0 to 100
 * @param studiedCredits credits of all the student studies at the time, 0 to 10,000
 * @param result how it ended; absent while it goes on
 */
public record Enrollment(
    OfferingId offering,
    StudentId student,
    @Nullable Integer registeredDay,
    @Nullable Integer withdrawnDay,
    int previousAttempts,
    int studiedCredits,
    @Nullable FinalResult result) {
  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public Enrollment {
    Checks.day("registered day", registeredDay);
    Checks.day("withdrawn day", withdrawnDay);
    Checks.range("previous attempts", previousAttempts, 0, 100);
    Checks.range("studied credits", studiedCredits, 0, 10_000);
  }
}
