package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of assessed work in an offering.
 *
 * @param id its id
 * @param offering the offering it belongs to
 * @param type how it is marked
 * @param dueDay course day it is due; absent where there is no date, as for many exams
 * @param weightPercent share of the course result in percent, 0 to 100; 0 is optional work unless
 *     everything in the offering weighs 0
 */
public record Assessment(
    AssessmentId id,
    OfferingId offering,
    AssessmentType type,
    @Nullable Integer dueDay,
    double weightPercent) {
  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public Assessment {
    Checks.day("due day", dueDay);
    Checks.range("weight in percent", weightPercent, 0, 100);
  }
}
