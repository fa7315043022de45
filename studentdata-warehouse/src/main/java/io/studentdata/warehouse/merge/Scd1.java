package io.studentdata.warehouse.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps one row per grain, as it was last seen: new rows get a surrogate key that no row had
 * before, changed rows keep theirs, equal rows are left alone. Rows that stop coming stay.
 *
 * <p>A row is recognised by the row of the source it comes from, where there is one, and else by
 * its grain: so it keeps its key when its grain is corrected. Keys of rows whose grain changed are
 * left in the session under {@link #rekeyed}, for facts that repeat parts of it.
 *
 * @param key the surrogate key: a bigint that the SELECT does not yield
 * @param sourceRow the columns that name the row of the source, never null; none if the grain alone
 *     tells
 * @param numberedBy the columns in whose order new rows get their keys; by the grain if there are
 *     none
 */
public record Scd1(String key, List<String> sourceRow, List<String> numberedBy)
    implements Materialization {
  private static final String DELTA = "scd1_delta";
  private static final String KEYED = "scd1_keyed";
  private static final String CHANGED = "scd1_changed";

  /** Copies its lists. */
  public Scd1 {
    sourceRow = List.copyOf(sourceRow);
    numberedBy = List.copyOf(numberedBy);
  }

  /** Rows are told by their grain, and new ones get their keys in its order. */
  public Scd1(String key) {
    this(key, List.of(), List.of());
  }

  /** Where a merge into {@code table} leaves the keys of rows whose grain it changed. */
  public static String rekeyed(String table) {
    return "rekeyed_" + table;
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    List<String> all = target.all();
    String table = target.table();
    long deleted = target.removeGone(session);
    session.keep(DELTA, "select %s from (%s) d".formatted(Sql.list("d", all), target.select()));
    session.keep(KEYED, keyed(target));
    session.keep(
        CHANGED,
        "select d.* from %s d\ninner join %s t on t.%3$s = d.%3$s\nwhere %4$s"
            .formatted(KEYED, table, key, Sql.differ("t", "d", all)));
    session.keep(
        rekeyed(table),
        "select d.%3$s from %1$s d\ninner join %2$s t on t.%3$s = d.%3$s\nwhere %4$s"
            .formatted(CHANGED, table, key, Sql.differ("t", "d", target.grain())));
    session.execute(
        "delete from %1$s where exists (select 1 from %2$s c where c.%3$s = %1$s.%3$s)"
            .formatted(table, CHANGED, key));
    long updated =
        session.execute(
            insert(target)
                + "select %s, %d from %s"
                    .formatted(Sql.list(withKey(all)), session.runId(), CHANGED));
    HighestKey given = new HighestKey(table, key);
    long highest = given.in(session);
    long inserted =
        session.execute(
            insert(target)
                + "select %d + row_number() over (order by %s), %s, %d\nfrom %s d\nwhere d.%s is null"
                    .formatted(
                        highest,
                        Sql.list("d", numberedBy.isEmpty() ? target.grain() : numberedBy),
                        Sql.list("d", all),
                        session.runId(),
                        KEYED,
                        key));
    given.reached(session, highest + inserted);
    Stream.of(DELTA, KEYED, CHANGED).forEach(session::drop);
    return new MergeCount(inserted, updated, deleted);
  }

  /** The delta with the keys of the rows it speaks of, null where a row is new. */
  private String keyed(Target target) {
    String columns = Sql.list("d", target.all());
    String byGrain = Sql.same("g", "d", target.grain());
    if (sourceRow.isEmpty()) {
      return "select g.%s, %s\nfrom %s d\nleft join %s g on %s"
          .formatted(key, columns, DELTA, target.table(), byGrain);
    }
    return """
        select coalesce(r.%1$s, g.%1$s) as %1$s, %2$s
        from %3$s d
        left join %4$s r on %5$s
        left join (
            select t.* from %4$s t where not exists (select 1 from %3$s x where %6$s)
        ) g on %7$s
        """
        .formatted(
            key,
            columns,
            DELTA,
            target.table(),
            Sql.same("r", "d", sourceRow),
            Sql.same("x", "t", sourceRow),
            byGrain);
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
