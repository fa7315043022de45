package io.studentdata.core.model;

import java.time.LocalDate;

/**
 * A course as taught in one term. All course days of the offering count from {@code startsOn}: day
 * 0 is the first day, negative days lie before it.
 *
 * @param id its id
 * @param course the course taught
 * @param term the term it is taught in
 * @param startsOn course day 0
 * @param lengthDays length in days, 1 to 3,660
 */
public record CourseOffering(
    OfferingId id, CourseId course, TermId term, LocalDate startsOn, int lengthDays) {
  /**
   * @throws IllegalArgumentException if the length is out of range
   */
  public CourseOffering {
    Checks.range("offering length in days", lengthDays, 1, Checks.MAX_DAY);
  }
}
