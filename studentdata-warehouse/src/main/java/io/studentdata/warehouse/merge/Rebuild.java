package io.studentdata.warehouse.merge;

import java.util.List;

/** Replaces the whole table, if its rows differ from those of the SELECT. For small tables. */
public record Rebuild() implements Materialization {
  private static final String NEXT = "rebuild_next";

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    List<String> all = target.all();
    session.keep(NEXT, "select %s from (%s) q".formatted(Sql.list("q", all), target.select()));
    String have = "select %s from %s".formatted(Sql.list(all), target.table());
    String want = "select %s from %s".formatted(Sql.list(all), NEXT);
    long missing = session.number("select count(*) from (%s except %s) q".formatted(want, have));
    long excess = session.number("select count(*) from (%s except %s) q".formatted(have, want));
    long before = session.number("select count(*) from " + target.table());
    long after = session.number("select count(*) from " + NEXT);
    MergeCount count = new MergeCount(0, 0, 0);
    if (missing > 0 || excess > 0 || before != after) {
      session.execute("delete from " + target.table());
      session.execute(
          "insert into %s (%s, etl_run_id) select %s, %d from %s"
              .formatted(target.table(), Sql.list(all), Sql.list(all), session.runId(), NEXT));
      count = new MergeCount(after, 0, before);
    }
    session.drop(NEXT);
    return count;
  }
}
