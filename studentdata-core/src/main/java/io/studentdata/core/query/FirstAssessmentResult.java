package io.studentdata.core.query;

/**
 * How enrollments ended, by how the first assessment had gone.
 *
 * @param first how the offering's first weighted assessment went
 * @param outcomes how they ended
 */
public record FirstAssessmentResult(First first, Outcomes outcomes) {
  /** How a first assessment went. */
  public enum First {
    /** Nothing was handed in. */
    NOT_SUBMITTED,
    /** The result of an earlier attempt at the course was carried over. */
    BANKED,
    /** It was handed in and is not marked. */
    UNMARKED,
    /** It scored less than the pass mark. */
    BELOW_PASS_MARK,
    /** It scored the pass mark or more. */
    PASSED
  }
}
