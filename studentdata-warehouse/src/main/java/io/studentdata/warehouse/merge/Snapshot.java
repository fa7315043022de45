package io.studentdata.warehouse.merge;

import java.util.List;

/**
 * Keeps the state of things per period, such as a balance per month: the SELECT yields all periods
 * of every thing that was touched. Periods whose state is as it was are left alone, others are
 * written, and those that the SELECT does not yield go. So what arrives late restates the periods
 * it bears on and no others, and a thing that has no periods any more leaves none behind.
 *
 * @param thing the columns, never null in the target, that name the thing; part of its grain
 * @param touched the relation that lists the things the SELECT speaks of, by the same columns; also
 *     those that it yields no row of. Where the whole grain names a thing, a row with a null stands
 *     for those that the table does not have yet; without one, the SELECT yields only things listed
 */
public record Snapshot(List<String> thing, String touched) implements Materialization {
  private static final String DELTA = "snapshot_delta";
  private static final String OTHER = "snapshot_other";

  /** The columns, made unmodifiable. */
  public Snapshot {
    thing = List.copyOf(thing);
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    long gone = target.removeGone(session);
    long things = session.rows(touched);
    if (things == 0) {
      return new MergeCount(0, 0, gone);
    }
    session.keep(
        DELTA, "select %s from (%s) d".formatted(Sql.list("d", target.all()), target.select()));
    long states = session.rows(DELTA);
    boolean eachHasOne =
        thing.size() == target.grain().size() && states == things && namesAll(session);
    if (!eachHasOne) {
      gone += session.execute(withoutState(target));
    }
    MergeCount written = write(session, target);
    session.drop(DELTA);
    return new MergeCount(written.inserted(), written.updated(), gone);
  }

  /** Whether no others may come than those listed: then as many states as things are one each. */
  private boolean namesAll(MergeSession session) {
    String unnamed = String.join(" is null or x.", thing);
    return session.number(
            "select count(*) from %s x where x.%s is null".formatted(touched, unnamed))
        == 0;
  }

  /** Writes the states that are not in the table, or others there. */
  private static MergeCount write(MergeSession session, Target target) {
    if (session.number("select count(*) from " + target.table()) == 0) {
      return new MergeCount(session.insertKept(DELTA, target.insert(session, DELTA)), 0, 0);
    }
    session.keep(OTHER, other(target));
    long updated =
        session.rows(OTHER) == 0
            ? 0
            : session.execute(
                "delete from %s where exists (select 1 from %s o where %s)"
                    .formatted(
                        target.table(), OTHER, Sql.same("o", target.table(), target.grain())));
    long written = session.insertKept(OTHER, target.insert(session, OTHER));
    session.drop(OTHER);
    return new MergeCount(written - updated, updated, 0);
  }

  /** Deletes the periods of touched things that the SELECT has no state of. */
  private String withoutState(Target target) {
    return """
        delete from %1$s
        where exists (select 1 from %2$s x where %3$s)
            and not exists (select 1 from %4$s d where %5$s)
        """
        .formatted(
            target.table(),
            touched,
            Sql.same("x", target.table(), thing),
            DELTA,
            Sql.same("d", target.table(), target.grain()));
  }

  /** The states that are not in the table, or others there. */
  private static String other(Target target) {
    return """
        select %1$s
        from %2$s d
        left join %3$s t on %4$s
        where t.%5$s is null or %6$s
        """
        .formatted(
            Sql.list("d", target.all()),
            DELTA,
            target.table(),
            Sql.same("t", "d", target.grain()),
            target.grain().get(0),
            Sql.differ("t", "d", target.all()));
  }
}
