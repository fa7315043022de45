package io.studentdata.warehouse.testkit;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import org.jdbi.v3.core.Handle;

/** Says in a store's change feed what a batch wrote that was written by plain SQL. */
public final class ChangeRecord {
  private ChangeRecord() {}

  /**
   * Enters the tables with rows that name the batch as their last.
   *
   * @param handle in the batch's transaction
   */
  public static void write(Handle handle, long batch) {
    for (Table table : StoreTables.ALL) {
      handle.execute(
          "insert into change_batch_table select batch_id, '%1$s', count(*), 0, 0, min(%2$s), max(%2$s) from %1$s where batch_id = ? group by batch_id"
              .formatted(table.name(), table.id()),
          batch);
    }
  }
}
