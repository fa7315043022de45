package io.studentdata.warehouse.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps history: one row per thing and span in which its tracked columns did not change. The spans
 * of a thing leave no gap: the first begins at 1900-01-01, the last ends at 9999-12-31 and is
 * current; {@code valid_from} is included, {@code valid_to} is not.
 *
 * <p>The SELECT yields the whole timeline of every thing it speaks of: one row per day on which
 * something was declared, with the target's grain naming the thing. So late and corrected
 * declarations need no care, and the order in which they arrive does not show. A span that begins
 * with the same declaration keeps its key. Things whose existing spans changed are left in the
 * session under {@link #respanned}, for facts that hold keys of spans.
 *
 * <p>A thing is recognised by the row of the source it comes from, where there is one, and else by
 * its grain: so it keeps its keys when what it is called by changes.
 *
 * @param key the surrogate key of a span: a bigint that the SELECT does not yield
 * @param durableKey the surrogate key of the thing: a bigint that the SELECT does not yield
 * @param declaredOn the column of the SELECT that holds the day of the declaration
 * @param tracked the columns whose change begins a new span
 * @param sourceRow the columns that name the thing's row of the source, never null; none if the
 *     grain alone tells
 */
public record Scd2(
    String key, String durableKey, String declaredOn, List<String> tracked, List<String> sourceRow)
    implements Materialization {
  private static final String DECLARED = "scd2_declared";
  private static final String SPANS = "scd2_spans";
  private static final String NEXT = "scd2_next";
  private static final String STALE = "scd2_stale";

  /** The columns, made unmodifiable. */
  public Scd2 {
    tracked = List.copyOf(tracked);
    sourceRow = List.copyOf(sourceRow);
  }

  /** Where a merge into {@code table} leaves the durable keys of things that it respanned. */
  public static String respanned(String table) {
    return "respanned_" + table;
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    List<String> all = target.all();
    List<String> stored = new ArrayList<>(all);
    stored.addAll(List.of("valid_from", "valid_to", "is_current"));
    String table = target.table();
    long removed = target.removeGone(session);
    session.keep(
        DECLARED, "select distinct %s from (%s) d".formatted(Sql.list("d", all), target.select()));
    session.keep(SPANS, spans(target));
    session.keep(NEXT, withKeys(session, target, stored));
    for (String given : List.of(key, durableKey)) {
      new HighestKey(table, given)
          .reached(
              session,
              session.number("select coalesce(max(n.%s), 0) from %s n".formatted(given, NEXT)));
    }
    session.keep(STALE, stale(target, stored));
    session.keep(respanned(table), "select distinct %1$s from %2$s".formatted(durableKey, STALE));
    long kept =
        session.number(
            "select count(*) from %s s where exists (select 1 from %s n where n.%3$s = s.%3$s)"
                .formatted(STALE, NEXT, key));
    long gone =
        session.execute(
            "delete from %1$s where exists (select 1 from %2$s s where s.%3$s = %1$s.%3$s)"
                .formatted(table, STALE, key));
    List<String> columns = new ArrayList<>(List.of(key, durableKey));
    columns.addAll(stored);
    long written =
        session.execute(
            "insert into %s (%s, etl_run_id)\nselect %s, %d from %s n\n"
                    .formatted(
                        table, Sql.list(columns), Sql.list("n", columns), session.runId(), NEXT)
                + "where not exists (select 1 from %s t where t.%2$s = n.%2$s)"
                    .formatted(table, key));
    Stream.of(DECLARED, SPANS, NEXT, STALE).forEach(session::drop);
    return new MergeCount(written - kept, kept, gone - kept + removed);
  }

  /** A declaration equal to the one before begins no span; the others last until the next. */
  private String spans(Target target) {
    String thing = Sql.list(target.grain());
    String before =
        tracked.stream()
            .map(
                c ->
                    "lag(%1$s) over (partition by %2$s order by %3$s) as before_%1$s"
                        .formatted(c, thing, declaredOn))
            .collect(Collectors.joining(",\n        "));
    String changed =
        tracked.stream()
            .map(c -> Sql.differ(c, "before_" + c))
            .collect(Collectors.joining("\n    or "));
    return """
        select
            %1$s,
            case when lag(%3$s) over (partition by %2$s order by %3$s) is null
                then cast('1900-01-01' as date) else %3$s end as valid_from,
            coalesce(lead(%3$s) over (partition by %2$s order by %3$s), cast('9999-12-31' as date)) as valid_to,
            case when lead(%3$s) over (partition by %2$s order by %3$s) is null then 1 else 0 end as is_current
        from (
            select
                d.*,
                row_number() over (partition by %2$s order by %3$s) as n,
                %4$s
            from %5$s d
        ) d
        where n = 1
            or %6$s
        """
        .formatted(Sql.list("d", target.all()), thing, declaredOn, before, DECLARED, changed);
  }

  private String withKeys(MergeSession session, Target target, List<String> stored) {
    String table = target.table();
    return """
        select
            coalesce(t.%1$s, %3$d + row_number() over (
                partition by case when t.%1$s is null then 1 else 0 end order by %4$s, k.%5$s)) as %1$s,
            k.%2$s,
            %6$s
        from (
            select
                coalesce(e.%2$s, %7$d + dense_rank() over (
                    partition by case when e.%2$s is null then 1 else 0 end order by %8$s)) as %2$s,
                %9$s
            from %10$s s
            left join (%11$s) e on %12$s
        ) k
        left join %13$s t on t.%2$s = k.%2$s and t.%5$s = k.%5$s
        """
        .formatted(
            key,
            durableKey,
            new HighestKey(table, key).in(session),
            Sql.list("k", target.grain()),
            declaredOn,
            Sql.list("k", stored),
            new HighestKey(table, durableKey).in(session),
            Sql.list("s", target.grain()),
            Sql.list("s", stored),
            SPANS,
            known(target),
            Sql.same("e", "s", target.grain()),
            table);
  }

  /** The durable keys of things that are there, by grain as it will be. */
  private String known(Target target) {
    String grain = Sql.list(target.grain());
    String byGrain = "select distinct %s, %s from %s".formatted(grain, durableKey, target.table());
    if (sourceRow.isEmpty()) {
      return byGrain;
    }
    String byRow =
        "select distinct %s, t.%s from %s n inner join %s t on %s"
            .formatted(
                Sql.list("n", target.grain()),
                durableKey,
                SPANS,
                target.table(),
                Sql.same("n", "t", sourceRow));
    return """
        %1$s
            union
            select distinct %2$s, t.%3$s
            from %4$s t
            where not exists (select 1 from %5$s n where %6$s)
                and not exists (select 1 from (%1$s) r where %7$s)"""
        .formatted(
            byRow,
            Sql.list("t", target.grain()),
            durableKey,
            target.table(),
            SPANS,
            Sql.same("n", "t", sourceRow),
            Sql.same("r", "t", target.grain()));
  }

  private String stale(Target target, List<String> stored) {
    return """
        select t.%1$s, t.%2$s
        from %3$s t
        left join %4$s n on n.%1$s = t.%1$s
        where t.%2$s in (select d.%2$s from %4$s d)
            and (n.%1$s is null or %5$s)
        """
        .formatted(key, durableKey, target.table(), NEXT, Sql.differ("t", "n", stored));
  }
}
