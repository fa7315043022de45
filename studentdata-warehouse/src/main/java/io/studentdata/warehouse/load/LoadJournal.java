package io.studentdata.warehouse.load;

import static java.util.stream.Collectors.joining;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.merge.MergeSession;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Writes what a load did into the {@code etl_…} tables, in the load's own transaction. */
final class LoadJournal {
  private static final int LONGEST_MESSAGE = 1000;

  /** SQL Server takes 1,000 rows of a VALUES list, and 2,100 parameters. */
  private static final int AT_ONCE = 200;

  private static final String RECONCILED = "reconciled";
  private static final String HELD = "bld_store_total";
  private static final String CLICKS_COUNTED =
      "select count(*) from stg_store_total s where s.table_name = 'interaction'";
  private static final String BUT_CLICKS =
      """
      select v.store_key, v.table_name, v.row_count, v.amount
      from bld_store_total v
      where v.table_name <> 'interaction'""";

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
    insert(
        "insert into etl_batch (store_key, batch_id, etl_run_id)",
        feed.batches().stream().map(batch -> List.<Object>of(origin.key(), batch, runId)));
  }

  void tables(List<TableLoad> tables) {
    insert(
        "insert into etl_step (etl_run_id, step_name, rows_inserted, rows_updated, rows_deleted,"
            + " seconds)",
        tables.stream()
            .map(
                t ->
                    List.<Object>of(
                        runId, t.table(), t.inserted(), t.updated(), t.deleted(), t.seconds())));
  }

  void checks(List<CheckResult> checks) {
    insert(
        "insert into check_result (etl_run_id, check_name, severity, failed_rows, seconds)",
        checks.stream()
            .map(
                c ->
                    List.<Object>of(
                        runId, c.check(), c.severity().name(), c.failedRows(), c.seconds())));
    insert(
        "insert into check_failure (etl_run_id, check_name, failure_number, failed_row)",
        checks.stream()
            .flatMap(
                c ->
                    IntStream.range(0, c.examples().size())
                        .mapToObj(
                            i -> List.<Object>of(runId, c.check(), i + 1, c.examples().get(i)))));
  }

  /** Inserts rows by one statement for many. */
  private void insert(String into, Stream<List<Object>> rows) {
    List<List<Object>> all = rows.toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<List<Object>> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      String row = some.get(0).stream().map(cell -> "?").collect(joining(", ", "(", ")"));
      String values = some.stream().map(cells -> row).collect(joining(", "));
      try (Update update = handle.createUpdate(into + " values " + values)) {
        int position = 0;
        for (List<Object> cells : some) {
          for (Object cell : cells) {
            update.bind(position++, cell);
          }
        }
        update.execute();
      }
    }
  }

  /** Compares the store with the warehouse, table by table, and keeps it. */
  List<StoreTotal> reconcile(MergeSession session, Dialect dialect) {
    if (session.number(CLICKS_COUNTED) == 0) {
      session.keep(HELD, BUT_CLICKS); // to add up all clicks takes longer than a day's load
    }
    session.keep(RECONCILED, DataCheck.reconciliation(dialect));
    session.insertKept(
        RECONCILED,
        """
        insert into etl_reconciliation (etl_run_id, table_name, store_rows, warehouse_rows,
            store_amount, warehouse_amount)
        select %d, q.table_name, q.store_rows, q.warehouse_rows, q.store_amount, q.warehouse_amount
        from %s q"""
            .formatted(runId, RECONCILED));
    session.drop(RECONCILED);
    session.drop(HELD);
    return handle
        .createQuery(
            "select table_name, store_rows, warehouse_rows, store_amount, warehouse_amount"
                + " from etl_reconciliation where etl_run_id = :run order by table_name")
        .bind("run", runId)
        .map(
            (row, context) ->
                new StoreTotal(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    Optional.ofNullable(row.getBigDecimal(4)),
                    Optional.ofNullable(row.getBigDecimal(5))))
        .list();
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
