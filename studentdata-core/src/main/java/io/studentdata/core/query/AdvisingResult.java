package io.studentdata.core.query;

/**
 * How enrollments ended, by how advising came through. Students are contacted because they are at
 * risk, so the groups are unlike: this is no effect of advising.
 *
 * @param advising how advising came through
 * @param outcomes how the enrollments ended
 */
public record AdvisingResult(Advising advising, Outcomes outcomes) {
  /** How advising about an offering came through to a student. */
  public enum Advising {
    /** There was no contact. */
    NONE,
    /** There were contacts and none was answered. */
    NOT_REACHED,
    /** At least one contact was answered: reached, referred or declined. */
    ANSWERED
  }
}
