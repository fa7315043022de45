package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.merge.MergeSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes what a load did into the {@code etl_…} tables, in the load's own transaction. */
final class LoadJournal {
  private static final int LONGEST_MESSAGE = 1000;
  private static final String CLICKS_COUNTED =
      "select count(*) from stg_store_total s where s.table_name = 'interaction'";
  private static final String HELD = "left join bld_store_total w";
  private static final String HELD_BUT_CLICKS =
      """
      left join (
          select v.store_key, v.table_name, v.row_count, v.amount
          from bld_store_total v
          where v.table_name <> 'interaction'
      ) w""";

  private final MergeSession session;

  LoadJournal(MergeSession session) {
    this.session = session;
  }

  void feed(Feed feed) {
    Feed.Origin origin = feed.origin();
    if (origin.isNew()) {
      insert(
          "etl_store (store_key, store_uuid, description)",
          List.of(List.of(origin.key(), origin.uuid(), origin.description())));
    }
    insert(
        "etl_batch (store_key, batch_id, etl_run_id)",
        feed.batches().stream()
            .map(batch -> List.<@Nullable Object>of(origin.key(), batch, session.runId()))
            .toList());
  }

  void tables(List<TableLoad> tables) {
    insert(
        "etl_step (etl_run_id, step_name, rows_inserted, rows_updated, rows_deleted, seconds)",
        tables.stream()
            .map(
                t ->
                    List.<@Nullable Object>of(
                        session.runId(),
                        t.table(),
                        t.inserted(),
                        t.updated(),
                        t.deleted(),
                        t.seconds()))
            .toList());
  }

  void checks(List<CheckResult> checks) {
    insert(
        "check_result (etl_run_id, check_name, severity, failed_rows, seconds)",
        checks.stream()
            .map(
                c ->
                    List.<@Nullable Object>of(
                        session.runId(),
                        c.check(),
                        c.severity().name(),
                        c.failedRows(),
                        c.seconds()))
            .toList());
    insert(
        "check_failure (etl_run_id, check_name, failure_number, failed_row)",
        checks.stream()
            .flatMap(
                c ->
                    IntStream.range(0, c.examples().size())
                        .mapToObj(
                            i ->
                                List.<@Nullable Object>of(
                                    session.runId(), c.check(), i + 1, c.examples().get(i))))
            .toList());
  }

  /** Compares the store, as it was counted, with the warehouse, table by table, and keeps it. */
  List<StoreTotal> reconcile(Dialect dialect) {
    List<StoreTotal> totals = totals(DataCheck.reconciliation(dialect));
    insert(
        "etl_reconciliation (etl_run_id, table_name, store_rows, warehouse_rows, store_amount,"
            + " warehouse_amount)",
        totals.stream()
            .map(
                t ->
                    Arrays.<@Nullable Object>asList(
                        session.runId(),
                        t.table(),
                        t.storeRows(),
                        t.warehouseRows(),
                        t.storeAmount().orElse(null),
                        t.warehouseAmount().orElse(null)))
            .toList());
    return totals;
  }

  /** To add up all clicks takes longer than a day's load: only if the store's are, too. */
  private List<StoreTotal> totals(String select) {
    String of = session.number(CLICKS_COUNTED) > 0 ? select : select.replace(HELD, HELD_BUT_CLICKS);
    List<StoreTotal> totals = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(session.spell(of))) {
      while (row.next()) {
        totals.add(
            new StoreTotal(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                Optional.ofNullable(row.getBigDecimal(4)),
                Optional.ofNullable(row.getBigDecimal(5))));
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot compare the store with the warehouse: " + DatabaseException.firstLine(e), e);
    }
    totals.sort(Comparator.comparing(StoreTotal::table));
    return List.copyOf(totals);
  }

  void run(int storeKey, String status, LocalDateTime startedAt, String message) {
    insert(
        "etl_run (etl_run_id, store_key, status, started_at, finished_at, message)",
        List.of(
            List.of(
                session.runId(),
                storeKey,
                status,
                startedAt,
                LocalDateTime.now(ZoneOffset.UTC),
                message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)))));
  }

  private void insert(String into, List<List<@Nullable Object>> rows) {
    session.insertRows("insert into " + into, rows);
  }
}
