package io.studentdata.warehouse.merge;

import java.util.List;

/**
 * Replaces the rows that the delta speaks of: every row of the table that agrees with a row of the
 * SELECT in {@code replaceBy} goes, then all rows of the SELECT come in. Cost follows the delta.
 *
 * @param replaceBy the fact's grain, or the leading part of it for which the SELECT always yields
 *     all rows, such as the enrollment where it yields all of an enrollment's weeks
 */
public record IncrementalFact(List<String> replaceBy) implements Materialization {
  private static final String DELTA = "fact_delta";

  /** The columns, made unmodifiable. */
  public IncrementalFact {
    replaceBy = List.copyOf(replaceBy);
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    if (session.number("select count(*) from " + target.table()) == 0) {
      return new MergeCount(insert(session, target, "(" + target.select() + ")"), 0, 0);
    }
    session.keep(
        DELTA, "select %s from (%s) d".formatted(Sql.list("d", target.all()), target.select()));
    long deleted =
        session.execute(
            "delete from %s where exists (select 1 from %s d where %s)"
                .formatted(target.table(), DELTA, Sql.same(target.table(), "d", replaceBy)));
    long inserted = insert(session, target, DELTA);
    session.drop(DELTA);
    return new MergeCount(inserted, 0, deleted);
  }

  private static long insert(MergeSession session, Target target, String from) {
    return session.execute(
        "insert into %s (%s, etl_run_id) select %s, %d from %s d"
            .formatted(
                target.table(),
                Sql.list(target.all()),
                Sql.list("d", target.all()),
                session.runId(),
                from));
  }
}
