package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.CheckFailedException;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.schema.WarehouseViews;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One run of a load: lock, stage, merge, check, publish. */
final class LoadRun {
  private static final String CLICKS =
      "select coalesce(sum(cast(clicks as bigint)), 0) from fct_interaction_daily";

  private final Warehouse warehouse;
  private final StudentStore store;
  private final Progress progress;
  private final int readers;
  private final LocalDateTime startedAt = LocalDateTime.now(ZoneOffset.UTC);
  private final Stages stages = new Stages();

  LoadRun(Warehouse warehouse, StudentStore store, Progress progress, int readers) {
    this.warehouse = warehouse;
    this.store = store;
    this.progress = progress;
    this.readers = readers;
  }

  LoadReport run() {
    try {
      return LoadLock.holding(
          warehouse,
          () -> {
            StoreFeed feed = StoreFeed.between(store, warehouse);
            return feed.batches().isEmpty() ? nothingNew() : load(feed);
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("The load was interrupted. The warehouse is as it was", e);
    } catch (Exception e) {
      throw new DatabaseException(
          "Cannot load the warehouse: %s. It is as it was"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  private LoadReport nothingNew() throws SQLException {
    try (Connection connection = warehouse.connect()) {
      MergeSession session = new MergeSession(connection, 0);
      List<TableLoad> tables = new Publication(session, warehouse.dialect()).unchanged();
      long clicks = session.number(CLICKS);
      stages.end("look for new batches", 0);
      return new LoadReport(0, 0, tables, 0, 0, clicks, List.of(), stages.times());
    }
  }

  private LoadReport load(StoreFeed feed) throws Exception {
    long runId;
    try (Connection connection = warehouse.connect()) {
      WarehouseViews.deploy(connection, Star.views(warehouse.dialect()));
      runId =
          new MergeSession(connection, 0)
              .number("select coalesce(max(etl_run_id), 0) + 1 from etl_run");
    }
    try (StagingArea area = StagingArea.open(warehouse, feed.storeKey(), runId)) {
      stages.end("prepare", 0);
      stage(feed, area);
      return publish(feed, runId, area);
    }
  }

  private void stage(StoreFeed feed, StagingArea area) throws Exception {
    List<IdSlice> slices;
    long rows = 0;
    try (StoreReader reader = StoreReader.open(store.database())) {
      for (StagingTable table : StagingTable.values()) {
        if (table != StagingTable.INTERACTION) {
          rows += reader.copy(table, feed.ranges(), area);
        }
      }
      slices = reader.interactionSlices(feed.ranges());
    }
    stages.end("stage dimensions and attempts", rows);
    long interactions =
        new InteractionReaders(store.database(), area).copy(slices, readers, progress);
    stages.end("stage interactions", interactions);
  }

  private LoadReport publish(StoreFeed feed, long runId, StagingArea area) throws SQLException {
    try (Connection connection = area.connect()) {
      connection.setAutoCommit(false);
      MergeSession session = new MergeSession(connection, runId);
      try {
        Publication publication = new Publication(session, warehouse.dialect());
        List<TableLoad> tables = publication.merge(progress);
        stages.end("merge", tables.stream().mapToLong(TableLoad::inserted).sum());
        List<CheckResult> checks = publication.check(progress);
        refuseIfBroken(feed, runId, checks, connection);
        stages.end("check", 0);
        long staged = session.number("select count(*) from stg_interaction");
        long clicksStaged = session.number(CLICKS + " where etl_run_id = " + runId);
        long clicks = session.number(CLICKS);
        LoadJournal journal = new LoadJournal(connection, runId);
        journal.store(feed, store);
        journal.tables(tables);
        journal.checks(checks);
        journal.run(feed.storeKey(), "DONE", startedAt, feed.batches().size() + " batches");
        connection.commit();
        stages.end("publish", 0);
        return new LoadReport(
            runId,
            feed.batches().size(),
            tables,
            staged,
            clicksStaged,
            clicks,
            checks,
            stages.times());
      } finally {
        connection.rollback();
      }
    }
  }

  /** A load that breaks a check leaves its results behind, and nothing else. */
  private void refuseIfBroken(
      StoreFeed feed, long runId, List<CheckResult> checks, Connection connection)
      throws SQLException {
    List<CheckResult> broken = checks.stream().filter(check -> !check.holds()).toList();
    if (broken.isEmpty()) {
      return;
    }
    CheckFailedException failure = new CheckFailedException(broken);
    connection.rollback();
    LoadJournal journal = new LoadJournal(connection, runId);
    journal.checks(checks);
    journal.run(feed.storeKey(), "FAILED", startedAt, String.valueOf(failure.getMessage()));
    connection.commit();
    throw failure;
  }
}
