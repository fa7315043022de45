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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                  if (!fact.looksAt().isEmpty() && accountsMayChange(arrivals)) {
                    Star.look(fact, session, dialect, extent);
                  }
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
    return counted(tables);
  }

  /**
   * Only facts of accounts look at something; by entries, and by students whose history changed.
   */
  private boolean accountsMayChange(Arrivals arrivals) {
    return arrivals.areAll()
        || arrivals.reach(Fact.ACCOUNT_TRANSACTION)
        || session.number("select count(*) from stg_moved_student") > 0;
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
    Stream<String> dimensions = Dimension.all().stream().map(Dimension::table);
    Stream<String> facts = Fact.all().stream().map(Fact::table);
    return counted(
        Stream.concat(dimensions, facts)
            .map(table -> new TableLoad(table, 0, 0, 0, 0, 0))
            .toList());
  }

  private static TableLoad timed(String table, Supplier<MergeCount> merge) {
    long start = System.nanoTime();
    MergeCount count = merge.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new TableLoad(table, count.inserted(), count.updated(), count.deleted(), 0, seconds);
  }

  /** With how many rows each has now, by one statement. */
  private List<TableLoad> counted(List<TableLoad> tables) {
    List<Long> rows =
        session.numbers(
            tables.stream()
                .map(TableLoad::table)
                .map("(select count(*) from %1$s where etl_run_id > 0) as %1$s_rows"::formatted)
                .collect(Collectors.joining(",\n", "select\n", "")));
    return IntStream.range(0, tables.size())
        .mapToObj(i -> tables.get(i).withRows(rows.get(i)))
        .toList();
  }
}
