package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.check.CheckFailedException;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.schema.WarehouseViews;
import io.studentdata.warehouse.staging.StagingArea;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One run of a load: lock, stage, merge, check, publish. */
final class LoadRun {
  private static final String CLICKS =
      "select coalesce(sum(cast(clicks as bigint)), 0) from fct_interaction_daily";

  private static final String CLICKS_OF =
      """
      select
          (select count(*) from stg_interaction) as staged,
          (%1$s where etl_run_id = %%d) as clicks_staged,
          (%1$s) as clicks"""
          .formatted(CLICKS);

  private final Warehouse warehouse;
  private final Duration patience;
  private final Progress progress;
  private final LocalDateTime startedAt = LocalDateTime.now(ZoneOffset.UTC);
  private final Stages stages = new Stages();

  LoadRun(Warehouse warehouse, Duration patience, Progress progress) {
    this.warehouse = warehouse;
    this.patience = patience;
    this.progress = progress;
  }

  /** Loads what {@code feed} is found to have, once no other load runs. */
  LoadReport run(Supplier<Feed> feed) {
    try {
      return LoadLock.holding(
          warehouse,
          patience,
          lock -> {
            try (Feed found = feed.get()) {
              return found.isEmpty() ? nothingNew(found) : load(found, lock);
            }
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

  private LoadReport nothingNew(Feed feed) throws SQLException {
    try (Connection connection = warehouse.connect()) {
      MergeSession session = new MergeSession(connection, 0);
      List<TableLoad> tables =
          new Publication(session, warehouse.dialect(), feed.extent(), Set.of()).unchanged();
      long clicks = session.number(CLICKS);
      stages.end("look for new batches", 0);
      return new LoadReport(
          0, 0, tables, 0, 0, clicks, List.of(), List.of(), List.of(), stages.times());
    }
  }

  private LoadReport load(Feed feed, LoadLock lock) throws Exception {
    long runId;
    try (Connection connection = warehouse.connect()) {
      if (warehouse.migrates()) {
        WarehouseViews.deployChanged(connection, Star.views(warehouse.dialect()));
      }
      runId =
          new MergeSession(connection, 0)
              .number("select coalesce(max(etl_run_id), 0) + 1 from etl_run");
    }
    try (StagingArea area = StagingArea.open(warehouse, feed.origin().key(), runId)) {
      stages.end("prepare", 0);
      feed.stage(area, stages, progress);
      Difference.stage(area, feed.extent());
      return publish(feed, runId, area, lock);
    }
  }

  private LoadReport publish(Feed feed, long runId, StagingArea area, LoadLock lock)
      throws Exception {
    try (Connection connection = area.connect()) {
      connection.setAutoCommit(false);
      MergeSession session = new MergeSession(connection, runId);
      try {
        new ErasedMemory(warehouse).follow(connection, feed.origin().key(), runId, feed.erasures());
        Publication publication =
            new Publication(session, warehouse.dialect(), feed.extent(), area.written());
        List<TableLoad> tables = publication.merge(progress);
        stages.end("merge", tables.stream().mapToLong(TableLoad::inserted).sum());
        feed.keepTotals(session, stages);
        LoadJournal journal = new LoadJournal(session);
        journal.feed(feed);
        List<StoreTotal> totals = journal.reconcile(warehouse.dialect());
        List<CheckResult> checks = publication.check(progress);
        refuseIfBroken(feed, checks, session);
        stages.end("check", 0);
        List<Long> clicks = session.numbers(CLICKS_OF.formatted(runId));
        journal.tables(tables);
        journal.checks(checks);
        journal.run(feed.origin().key(), "DONE", startedAt, feed.summary());
        lock.check();
        commit(connection);
        stages.end("publish", 0);
        return new LoadReport(
            runId,
            feed.batches().size(),
            tables,
            clicks.get(0),
            clicks.get(1),
            clicks.get(2),
            totals,
            checks,
            feed.read(),
            stages.times());
      } finally {
        connection.rollback();
      }
    }
  }

  private void commit(Connection connection) throws SQLException {
    try (Progress.Step step = progress.begin("publish warehouse", "loads", 1)) {
      connection.commit();
      step.reached(1);
    }
  }

  /** A load that breaks a check leaves its results behind, and nothing else. */
  private void refuseIfBroken(Feed feed, List<CheckResult> checks, MergeSession session)
      throws SQLException {
    List<CheckResult> broken = checks.stream().filter(CheckResult::blocks).toList();
    if (broken.isEmpty()) {
      return;
    }
    CheckFailedException failure = new CheckFailedException(session.runId(), broken);
    Connection connection = session.connection();
    connection.rollback();
    LoadJournal journal = new LoadJournal(session);
    journal.checks(checks);
    journal.run(feed.origin().key(), "FAILED", startedAt, String.valueOf(failure.getMessage()));
    connection.commit();
    throw failure;
  }
}
