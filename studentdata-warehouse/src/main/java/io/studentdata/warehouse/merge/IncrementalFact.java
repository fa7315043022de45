package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces the rows that the delta speaks of: every row of the table that agrees with a row of the
 * SELECT in one of {@code replaceBy} goes, then all rows of the SELECT come in. Cost follows the
 * delta.
 *
 * @param replaceBy lists of columns, never null, by which a row of the SELECT replaces rows of the
 *     table: the fact's grain, or the leading part of it for which the SELECT always yields all
 *     rows, such as the enrollment where it yields all of an enrollment's weeks; and the columns
 *     that name the row of the source, where it may move to another grain
 * @param clusterBy columns in whose order rows come into an empty table, so that those with like
 *     values lie together and a query by them passes over the rest; as the SELECT yields them if
 *     there are none
 */
public record IncrementalFact(List<List<String>> replaceBy, List<String> clusterBy)
    implements Materialization {
  private static final String DELTA = "fact_delta";

  /** The columns, made unmodifiable. */
  public IncrementalFact {
    replaceBy = replaceBy.stream().map(List::copyOf).toList();
    clusterBy = List.copyOf(clusterBy);
  }

  /** Rows are replaced by these columns only. */
  public static IncrementalFact by(String... columns) {
    return new IncrementalFact(List.of(List.of(columns)), List.of());
  }

  /** Rows are replaced by other columns, too. */
  public IncrementalFact orBy(String... columns) {
    return new IncrementalFact(
        Stream.concat(replaceBy.stream(), Stream.of(List.of(columns))).toList(), clusterBy);
  }

  /** Rows come into an empty table in the order of these columns. */
  public IncrementalFact clusteredBy(String... columns) {
    return new IncrementalFact(replaceBy, List.of(columns));
  }

  @Override
  public MergeCount merge(MergeSession session, Target target) {
    long deleted = target.removeGone(session);
    if (session.number("select count(*) from " + target.table()) == 0) {
      String order = clusterBy.isEmpty() ? "" : " order by " + Sql.list("d", clusterBy);
      String all = target.insert(session, "(" + target.select() + ")") + order;
      return new MergeCount(session.execute(all), 0, deleted);
    }
    session.keep(
        DELTA, "select %s from (%s) d".formatted(Sql.list("d", target.all()), target.select()));
    if (session.rows(DELTA) == 0) {
      session.drop(DELTA);
      return new MergeCount(0, 0, deleted);
    }
    for (List<String> columns : replaceBy) {
      deleted +=
          session.execute(
              "delete from %s where exists (select 1 from %s d where %s)"
                  .formatted(target.table(), DELTA, Sql.same(target.table(), "d", columns)));
    }
    long inserted = session.insertKept(DELTA, target.insert(session, DELTA));
    session.drop(DELTA);
    return new MergeCount(inserted, 0, deleted);
  }
}
