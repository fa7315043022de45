package io.studentdata.warehouse.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps one row per grain, as it was last seen: new rows get a surrogate key, changed rows keep
 * theirs, equal rows are left alone. Rows that stop coming stay.
 *
 * @param key the surrogate key: a bigint that the SELECT does not yield
 * @param numberedBy the columns in whose order new rows get their keys; by the grain if there are
 *     none
 */
public record Scd1(String key, List<String> numberedBy) implements Materialization {
  private static final String DELTA = "scd1_delta";
  private static final String CHANGED = "scd1_changed";

  /** Copies its list. */
  public Scd1 {
    numberedBy = List.copyOf(numberedBy);
  }

  /** New rows get their keys in the order of the grain. */
  public Scd1(String key) {
    this(key, List.of());
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    List<String> all = target.all();
    String table = target.table();
    String match = Sql.same("t", "d", target.grain());
    session.keep(DELTA, "select %s from (%s) d".formatted(Sql.list("d", all), target.select()));
    session.keep(
        CHANGED,
        "select t.%s, %s\nfrom %s d\ninner join %s t on %s\nwhere %s"
            .formatted(
                key,
                Sql.list("d", all),
                DELTA,
                table,
                match,
                Sql.differ("t", "d", target.columns())));
    session.execute(
        "delete from %1$s where exists (select 1 from %2$s c where c.%3$s = %1$s.%3$s)"
            .formatted(table, CHANGED, key));
    long updated =
        session.execute(
            insert(target)
                + "select %s, %d from %s"
                    .formatted(Sql.list(withKey(all)), session.runId(), CHANGED));
    long inserted =
        session.execute(
            insert(target)
                + "select %s + row_number() over (order by %s), %s, %d\nfrom %s d\n"
                    .formatted(
                        Sql.highest(key, table),
                        Sql.list("d", numberedBy.isEmpty() ? target.grain() : numberedBy),
                        Sql.list("d", all),
                        session.runId(),
                        DELTA)
                + "where not exists (select 1 from %s t where %s)".formatted(table, match));
    session.drop(DELTA);
    session.drop(CHANGED);
    return new MergeCount(inserted, updated, 0);
  }

  private String insert(Target target) {
    return "insert into %s (%s, etl_run_id)\n"
        .formatted(target.table(), Sql.list(withKey(target.all())));
  }

  private List<String> withKey(List<String> columns) {
    List<String> all = new ArrayList<>(List.of(key));
    all.addAll(columns);
    return all;
  }
}
