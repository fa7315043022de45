package io.studentdata.warehouse.merge;

/**
 * What a merge did to its table.
 *
 * @param inserted rows that are new
 * @param updated rows that were there and changed
 * @param deleted rows that are gone, or gave way to those inserted
 */
public record MergeCount(long inserted, long updated, long deleted) {
  /** How many rows it touched. */
  public long rows() {
    return inserted + updated + deleted;
  }

  /** Whether the table is as it was. */
  public boolean isNothing() {
    return rows() == 0;
  }
}
