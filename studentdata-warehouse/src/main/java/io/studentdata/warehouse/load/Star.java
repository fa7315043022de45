package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.MergeCount;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.merge.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The star as a whole: all dimensions, then all facts. */
final class Star {
  private static final String FOLLOWED = "followed";
  private static final String STAGED =
      """
      select e.enrollment_key
      from fct_enrollment e
      inner join stg_load l on l.store_key = e.store_key
      inner join stg_enrollment s on s.source_row_id = e.source_row_id""";

  private Star() {}

  /** The SELECTs of its tables, by the names of their views. */
  static Map<String, String> views(Dialect dialect) {
    Map<String, String> views = new LinkedHashMap<>();
    Dimension.all().forEach(d -> views.put("v_" + d.table(), d.target(dialect).select()));
    Fact.all().forEach(f -> views.put("v_" + f.table(), f.target(dialect).select()));
    return views;
  }

  static MergeCount merge(Dimension dimension, MergeSession session, Dialect dialect) {
    return dimension.materialization().merge(session, dimension.target(dialect));
  }

  static MergeCount merge(Fact fact, MergeSession session, Dialect dialect, Extent extent) {
    Target target = fact.target(dialect);
    return fact.materialization()
        .merge(session, anew(fact, extent).map(target::without).orElse(target));
  }

  /** The rows of a fact that go because they all come anew. */
  private static Optional<String> anew(Fact fact, Extent extent) {
    if (fact.source().isEmpty() || !(fact.materialization() instanceof IncrementalFact)) {
      return Optional.empty();
    }
    if (extent.equals(Extent.ALL)) {
      return Optional.of("store_key in (select l.store_key from stg_load l)");
    }
    return extent instanceof Extent.Offerings && fact.grain().contains("enrollment_key")
        ? Optional.of("enrollment_key in (select t.enrollment_key from stg_touched_enrollment t)")
        : Optional.empty();
  }

  /** Merges what students declared, and says in the session whose history to look at. */
  static void buildStudents(MergeSession session, Dialect dialect) {
    session.keep("stg_touched_student", Dimension.touchedStudents(dialect));
    merge(Dimension.STUDENT_BUILD, session, dialect);
    merge(Dimension.STUDENT_PROFILE_BUILD, session, dialect);
  }

  /** Finds the enrollments that go; before they do. Scores go with them. */
  static void findGone(MergeSession session, Dialect dialect) {
    session.keep("stg_gone_enrollment", Fact.enrollments("stg_gone_enrollment", dialect));
    session.execute(
        "delete from fct_risk_score where enrollment_key in"
            + " (select enrollment_key from stg_gone_enrollment)");
  }

  /** Finds the enrollments whose facts need another look; once the enrollments are merged. */
  static void findTouched(MergeSession session, Dialect dialect, Extent extent) {
    for (String name : List.of("stg_moved_enrollment", "stg_touched_enrollment")) {
      session.keep(name, Fact.enrollments(name, dialect));
    }
    if (!extent.equals(Extent.CHANGES)) {
      session.keep("stg_touched_enrollment", STAGED);
    }
  }

  /**
   * Lets rows of a fact that were there before follow enrollments that moved: to another offering
   * or student, to other dates, or because the student's history changed. {@code student_key} is
   * always the student as of the fact's day.
   *
   * @return how many rows changed
   */
  static long follow(Fact fact, MergeSession session) {
    if (session.number("select count(*) from stg_moved_enrollment") == 0) {
      return 0;
    }
    boolean itself = fact.equals(Fact.ENROLLMENT);
    List<String> kept = new ArrayList<>(fact.grain());
    kept.addAll(fact.columns());
    kept.removeAll(List.of("offering_key", "student_key", "student_durable_key"));
    if (itself) {
      kept.add("enrollment_key");
    }
    String columns =
        String.join(", ", kept) + ", offering_key, student_key, student_durable_key, etl_run_id";
    session.keep(
        FOLLOWED,
        """
        select f.%1$s, e.offering_key, b.student_key, e.student_durable_key, f.etl_run_id
        from %2$s f
        inner join fct_enrollment e on e.enrollment_key = f.enrollment_key
        inner join bld_enrollment_student b on b.enrollment_key = f.enrollment_key
            and %3$s >= b.from_course_day and %3$s < b.to_course_day
        where f.enrollment_key in (select m.enrollment_key from stg_moved_enrollment m)
            and (f.offering_key <> e.offering_key or f.student_key <> b.student_key
                or f.student_durable_key <> e.student_durable_key)
        """
            .formatted(String.join(", f.", kept), fact.table(), fact.studentDay().formatted("f")));
    List<String> grain = itself ? List.of("enrollment_key") : fact.grain();
    String same =
        grain.stream()
            .map(column -> "n.%2$s = %1$s.%2$s".formatted(fact.table(), column))
            .collect(Collectors.joining(" and "));
    session.execute(
        "delete from %s where exists (select 1 from %s n where %s)"
            .formatted(fact.table(), FOLLOWED, same));
    long rows =
        session.execute(
            "insert into %1$s (%2$s) select %2$s from %3$s"
                .formatted(fact.table(), columns, FOLLOWED));
    session.drop(FOLLOWED);
    return rows;
  }
}
