package io.studentdata.warehouse.privacy;

import java.util.List;

/**
 * What a retention rule forgot.
 *
 * @param runId its number in {@code etl_run}; 0 if there was nothing to forget
 * @param offerings the offerings whose days are gone, by code
 * @param rows daily interactions removed
 * @param clicks the clicks of those; the weeks still have them
 */
public record RetentionReport(long runId, List<String> offerings, long rows, long clicks) {
  /** Copies the list. */
  public RetentionReport {
    offerings = List.copyOf(offerings);
  }

  /** Whether there was nothing to forget. */
  public boolean changedNothing() {
    return runId == 0;
  }
}
