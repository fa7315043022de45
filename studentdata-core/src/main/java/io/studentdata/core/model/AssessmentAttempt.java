package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A student's work handed in for an assessment. Assessment and student identify it.
 *
 * @param assessment the assessment
 * @param student the student, enrolled in the assessment's offering
 * @param submittedDay course day it was handed in; says nothing where {@code banked}
 * @param banked whether the result was carried over from an earlier offering
 * @param scorePercent the mark in percent of the maximum, 0 to 100; absent while unmarked
 */
public record AssessmentAttempt(
    AssessmentId assessment,
    StudentId student,
    int submittedDay,
    boolean banked,
    @Nullable Double scorePercent) {
  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public AssessmentAttempt {
    Checks.day("submitted day", submittedDay);
    if (scorePercent != null) {
      Checks.range("score in percent", scorePercent, 0, 100);
    }
  }
}
