package io.studentdata.warehouse.load;

import io.studentdata.warehouse.check.CheckResult;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes what a load did into the {@code etl_…} tables, in the load's own transaction. */
final class LoadJournal {
  private static final int LONGEST_MESSAGE = 1000;

  private final Handle handle;
  private final long runId;

  LoadJournal(Connection connection, long runId) {
    this.handle = Jdbi.open(connection);
    this.runId = runId;
  }

  void feed(Feed feed) {
    Feed.Origin origin = feed.origin();
    if (origin.isNew()) {
      handle.execute(
          "insert into etl_store (store_key, store_uuid, description) values (?, ?, ?)",
          origin.key(),
          origin.uuid(),
          origin.description());
    }
    for (long batch : feed.batches()) {
      handle.execute(
          "insert into etl_batch (store_key, batch_id, etl_run_id) values (?, ?, ?)",
          origin.key(),
          batch,
          runId);
    }
  }

  void tables(List<TableLoad> tables) {
    for (TableLoad table : tables) {
      handle.execute(
          "insert into etl_step (etl_run_id, step_name, rows_inserted, rows_updated, rows_deleted,"
              + " seconds) values (?, ?, ?, ?, ?, ?)",
          runId,
          table.table(),
          table.inserted(),
          table.updated(),
          table.deleted(),
          table.seconds());
    }
  }

  void checks(List<CheckResult> checks) {
    for (CheckResult check : checks) {
      handle.execute(
          "insert into check_result (etl_run_id, check_name, failed_rows, seconds)"
              + " values (?, ?, ?, ?)",
          runId,
          check.check(),
          check.failedRows(),
          check.seconds());
    }
  }

  void run(int storeKey, String status, LocalDateTime startedAt, String message) {
    handle.execute(
        "insert into etl_run (etl_run_id, store_key, status, started_at, finished_at, message)"
            + " values (?, ?, ?, ?, ?, ?)",
        runId,
        storeKey,
        status,
        startedAt,
        LocalDateTime.now(ZoneOffset.UTC),
        message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
  }
}
