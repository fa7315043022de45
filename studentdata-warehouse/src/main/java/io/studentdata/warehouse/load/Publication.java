package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.MergeCount;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Merges what was staged and checks the result, in the session's transaction. */
final class Publication {
  private final MergeSession session;
  private final Dialect dialect;
  private final Extent extent;
  private final Arrivals arrivals;
  private final Touched touched;

  /**
   * What is to be published.
   *
   * @param staged the staging tables that may have rows
   */
  Publication(MergeSession session, Dialect dialect, Extent extent, Set<StagingTable> staged) {
    this.extent = extent;
    this.session = session;
    this.dialect = dialect;
    this.arrivals =
        extent.equals(Extent.CHANGES) ? Arrivals.staged(session, staged) : Arrivals.everywhere();
    this.touched = Touched.by(arrivals);
    StagingTable.ofRows().stream()
        .filter(table -> !staged.contains(table))
        .forEach(table -> session.keepNone(table.table()));
  }

  /** Merges every dimension, then every fact. */
  List<TableLoad> merge(Progress progress) {
    List<TableLoad> tables = new ArrayList<>();
    long expected = (long) Dimension.all().size() + Fact.all().size();
    try (Progress.Step step = progress.begin("merge warehouse", "tables", expected)) {
      Star.build(session, dialect, arrivals, touched);
      for (Dimension dimension : Dimension.all()) {
        tables.add(
            timed(dimension.table(), () -> Star.merge(dimension, session, dialect, arrivals)));
        step.reached(tables.size());
      }
      Star.findGone(session, dialect, touched);
      for (Fact fact : Fact.all()) {
        tables.add(timed(fact.table(), () -> merge(fact)));
        step.reached(tables.size());
      }
    }
    return counted(tables);
  }

  private MergeCount merge(Fact fact) {
    if (!fact.looksAt().isEmpty() && accountsMayChange()) {
      Star.look(fact, session, dialect, extent, touched);
    }
    MergeCount merged = Star.merge(fact, session, dialect, extent, arrivals);
    if (fact.equals(Fact.ENROLLMENT)) {
      touched.add(fact.table(), merged.rows());
      Star.findTouched(session, dialect, extent, arrivals, touched);
    }
    long followed = fact.follow(session);
    return new MergeCount(merged.inserted(), merged.updated() + followed, merged.deleted());
  }

  /**
   * Only facts of accounts look at something; by entries, and by students whose history changed.
   */
  private boolean accountsMayChange() {
    return arrivals.areAll()
        || arrivals.reach(Fact.ACCOUNT_TRANSACTION)
        || session.rows("stg_moved_student") > 0;
  }

  /** Runs every check of what the load touched; the others hold as they did. */
  List<CheckResult> check(Progress progress) {
    List<CheckResult> results = new ArrayList<>();
    List<DataCheck> checks = DataCheck.all();
    try (Progress.Step step = progress.begin("check warehouse", "checks", checks.size())) {
      for (int i = 0; i < checks.size(); i++) {
        checks.get(i).run(session, dialect, s -> touched.of(s, session)).ifPresent(results::add);
        step.reached(i + 1);
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

  private TableLoad timed(String table, Supplier<MergeCount> merge) {
    long start = System.nanoTime();
    MergeCount count = merge.get();
    touched.add(table, count.rows());
    double seconds = (System.nanoTime() - start) / 1e9;
    return new TableLoad(table, count.inserted(), count.updated(), count.deleted(), 0, seconds);
  }

  /** A fact has no members that no load wrote: its rows are counted without a look at them. */
  private static String countOf(String table) {
    String loaded = table.startsWith("dim_") ? " where etl_run_id > 0" : "";
    return "(select count(*) from %1$s%2$s) as %1$s_rows".formatted(table, loaded);
  }

  /** With how many rows each has now, by one statement. */
  private List<TableLoad> counted(List<TableLoad> tables) {
    List<Long> rows =
        session.numbers(
            tables.stream()
                .map(TableLoad::table)
                .map(Publication::countOf)
                .collect(Collectors.joining(",\n", "select\n", "")));
    return IntStream.range(0, tables.size())
        .mapToObj(i -> tables.get(i).withRows(rows.get(i)))
        .toList();
  }
}
