package io.studentdata.warehouse.mart;

import org.jspecify.annotations.Nullable;

/**
 * How work did that was handed in at some time before or after it was due.
 *
 * @param timing when
 * @param attempts attempts, 1 or more
 * @param meanScore mean score in percent, 0 to 100; absent where nothing is marked
 * @param finished attempts whose enrollment has an outcome
 * @param succeeded of those, the ones whose enrollment ended with a pass, with distinction or
 *     without
 * @param withdrawals of finished, the ones whose enrollment was withdrawn
 * @param successPercent succeeded in percent of finished, 0 to 100; absent where none is
 */
public record SubmissionTiming(
    Timing timing,
    int attempts,
    @Nullable Double meanScore,
    int finished,
    int succeeded,
    int withdrawals,
    @Nullable Double successPercent) {
  /** When work was handed in, in days before or after the due day. */
  public enum Timing {
    /** More than 7 days before. */
    EARLY,
    /** 1 to 7 days before. */
    LAST_WEEK,
    /** On the day. */
    DUE_DAY,
    /** 1 to 7 days after. */
    WEEK_LATE,
    /** More than 7 days after. */
    LATER
  }
}
