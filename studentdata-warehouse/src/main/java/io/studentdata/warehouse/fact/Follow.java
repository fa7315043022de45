package io.studentdata.warehouse.fact;

import io.studentdata.warehouse.merge.MergeSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets rows of a fact that were there before follow: enrollments that moved to another offering or
 * student, or to other dates, and students whose history changed. {@code student_key} is always the
 * student as of the fact's day.
 */
final class Follow {
  private static final String FOLLOWED = "followed";

  private Follow() {}

  /** Moves the rows of a fact, and says how many there were. */
  static long of(Fact fact, MergeSession session) {
    List<String> rekeyed = fact.studentAsOf().rekeyed();
    if (rekeyed.isEmpty() || nobodyMoved(fact, session) || !hasEarlierRows(fact, session)) {
      return 0;
    }
    List<String> kept = new ArrayList<>(fact.grain());
    kept.addAll(fact.columns());
    kept.removeAll(rekeyed);
    boolean itself = fact.equals(Fact.ENROLLMENT);
    if (itself) {
      kept.add("enrollment_key");
    }
    session.keep(
        FOLLOWED,
        "select f.%s, s.%s, f.etl_run_id\nfrom %s f\n%s    and (%s)"
            .formatted(
                String.join(", f.", kept),
                String.join(", s.", rekeyed),
                fact.table(),
                fact.studentAsOf().source(),
                rekeyed.stream()
                    .map("f.%1$s <> s.%1$s"::formatted)
                    .collect(Collectors.joining(" or "))));
    session.execute(
        "delete from %s where exists (select 1 from %s n where %s)"
            .formatted(
                fact.table(),
                FOLLOWED,
                (itself ? List.of("enrollment_key") : fact.grain())
                    .stream()
                        .map(column -> "n.%2$s = %1$s.%2$s".formatted(fact.table(), column))
                        .collect(Collectors.joining(" and "))));
    String columns = String.join(", ", kept) + ", " + String.join(", ", rekeyed) + ", etl_run_id";
    long rows =
        session.execute(
            "insert into %1$s (%2$s) select %2$s from %3$s"
                .formatted(fact.table(), columns, FOLLOWED));
    session.drop(FOLLOWED);
    return rows;
  }

  private static boolean nobodyMoved(Fact fact, MergeSession session) {
    return session.rows(fact.studentAsOf().moved()) == 0;
  }

  /** Rows of this load are right already: only others follow. */
  private static boolean hasEarlierRows(Fact fact, MergeSession session) {
    return session.number(
            "select count(*) from %s where etl_run_id <> %d"
                .formatted(fact.table(), session.runId()))
        > 0;
  }
}
