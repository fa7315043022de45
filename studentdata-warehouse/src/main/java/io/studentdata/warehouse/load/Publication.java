package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.MergeCount;
import io.studentdata.warehouse.merge.MergeSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Merges what was staged and checks the result, in the session's transaction. */
final class Publication {
  private final MergeSession session;
  private final Dialect dialect;
  private final Extent extent;

  Publication(MergeSession session, Dialect dialect, Extent extent) {
    this.extent = extent;
    this.session = session;
    this.dialect = dialect;
  }

  /** Merges every dimension, then every fact. */
  List<TableLoad> merge(Progress progress) {
    List<TableLoad> tables = new ArrayList<>();
    long expected = (long) Dimension.all().size() + Fact.all().size();
    try (Progress.Step step = progress.begin("merge warehouse", "tables", expected)) {
      Arrivals arrivals =
          extent.equals(Extent.CHANGES) ? Arrivals.staged(session) : Arrivals.everywhere();
      Star.build(session, dialect, arrivals);
      for (Dimension dimension : Dimension.all()) {
        tables.add(
            timed(dimension.table(), () -> Star.merge(dimension, session, dialect, arrivals)));
        step.reached(tables.size());
      }
      Star.findGone(session, dialect);
      for (Fact fact : Fact.all()) {
        tables.add(
            timed(
                fact.table(),
                () -> {
                  Star.look(fact, session, dialect, extent);
                  MergeCount merged = Star.merge(fact, session, dialect, extent, arrivals);
                  if (fact.equals(Fact.ENROLLMENT)) {
                    Star.findTouched(session, dialect, extent);
                  }
                  long followed = fact.follow(session);
                  return new MergeCount(
                      merged.inserted(), merged.updated() + followed, merged.deleted());
                }));
        step.reached(tables.size());
      }
    }
    return tables;
  }

  /** Runs every check. */
  List<CheckResult> check(Progress progress) {
    List<CheckResult> results = new ArrayList<>();
    try (Progress.Step step = progress.begin("check warehouse", "checks", DataCheck.all().size())) {
      for (DataCheck check : DataCheck.all()) {
        results.add(check.run(session, dialect));
        step.reached(results.size());
      }
    }
    return results;
  }

  /** The tables as they are, nothing merged. */
  List<TableLoad> unchanged() {
    List<TableLoad> tables = new ArrayList<>();
    MergeCount nothing = new MergeCount(0, 0, 0);
    Dimension.all().forEach(d -> tables.add(timed(d.table(), () -> nothing)));
    Fact.all().forEach(f -> tables.add(timed(f.table(), () -> nothing)));
    return tables;
  }

  private TableLoad timed(String table, Supplier<MergeCount> merge) {
    long start = System.nanoTime();
    MergeCount count = merge.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    long rows = session.number("select count(*) from " + table + " where etl_run_id > 0");
    return new TableLoad(table, count.inserted(), count.updated(), count.deleted(), rows, seconds);
  }
}
