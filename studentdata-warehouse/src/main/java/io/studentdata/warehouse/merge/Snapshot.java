package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the state of things per period, such as a balance per month: the SELECT yields all periods
 * of every thing that was touched. Periods whose state is as it was are left alone, others are
 * written, and those that the SELECT does not yield go. So what arrives late restates the periods
 * it bears on and no others, and a thing that has no periods any more leaves none behind.
 *
 * @param thing the columns, never null, that name the thing; part of the target's grain
 * @param touched the relation that lists the things the SELECT speaks of, by the same columns; also
 *     those that it yields no row of
 */
public record Snapshot(List<String> thing, String touched) implements Materialization {
  private static final String DELTA = "snapshot_delta";
  private static final String STALE = "snapshot_stale";

  /** The columns, made unmodifiable. */
  public Snapshot {
    thing = List.copyOf(thing);
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    long gone = target.removeGone(session);
    if (session.number("select count(*) from " + touched) == 0) {
      return new MergeCount(0, 0, gone);
    }
    session.keep(
        DELTA, "select %s from (%s) d".formatted(Sql.list("d", target.all()), target.select()));
    session.keep(STALE, stale(target));
    long updated = session.number("select count(*) from %s s where s.comes = 1".formatted(STALE));
    gone +=
        session.execute(
            "delete from %s where exists (select 1 from %s s where %s)"
                .formatted(target.table(), STALE, Sql.same("s", target.table(), target.grain())));
    long written =
        insert(
            session,
            target,
            DELTA,
            " where not exists (select 1 from %s t where %s)"
                .formatted(target.table(), Sql.same("t", "d", target.grain())));
    Stream.of(DELTA, STALE).forEach(session::drop);
    return new MergeCount(written - updated, updated, gone - updated);
  }

  /** The rows of touched things that are not as the SELECT has them; comes is 1 if it has them. */
  private String stale(Target target) {
    return """
        select %1$s, case when d.%2$s is null then 0 else 1 end as comes
        from %3$s t
        left join %4$s d on %5$s
        where exists (select 1 from %6$s x where %7$s)
            and (d.%2$s is null or %8$s)
        """
        .formatted(
            Sql.list("t", target.grain()),
            target.grain().get(0),
            target.table(),
            DELTA,
            Sql.same("d", "t", target.grain()),
            touched,
            Sql.same("x", "t", thing),
            Sql.differ("t", "d", target.all()));
  }

  private static long insert(MergeSession session, Target target, String from, String where) {
    return session.execute(
        "insert into %s (%s, etl_run_id) select %s, %d from %s d%s"
            .formatted(
                target.table(),
                Sql.list(target.all()),
                Sql.list("d", target.all()),
                session.runId(),
                from,
                where));
  }
}
