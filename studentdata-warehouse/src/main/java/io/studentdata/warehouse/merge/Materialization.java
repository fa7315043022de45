package io.studentdata.warehouse.merge;

/**
 * A way in which the rows of a SELECT get into a table. Each leaves the table the same however
 * often the same rows come, and whatever order they come in. A value: immutable, for any thread.
 */
public sealed interface Materialization permits Scd1, Scd2, IncrementalFact, Snapshot, Rebuild {
  /**
   * Merges the rows of {@code target.select()} into {@code target.table()}, in the session's
   * transaction.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database refuses a statement
   */
  MergeCount merge(MergeSession session, Target target);
}
