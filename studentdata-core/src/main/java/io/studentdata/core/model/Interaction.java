package io.studentdata.core.model;

/**
 * A student's use of a resource on a course day. Rows with the same offering, student, resource and
 * day add up.
 *
 * @param offering the offering
 * @param student the student, enrolled in the offering
 * @param resource the resource used
 * @param day course day; may be negative
 * @param clicks how often, 1 to 1,000,000
 */
public record Interaction(
    OfferingId offering, StudentId student, ResourceId resource, int day, int clicks) {
  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public Interaction {
    Checks.day("day", day);
    Checks.range("clicks", clicks, 1, 1_000_000);
  }
}
