package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.MergeCount;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Target;
import io.studentdata.warehouse.schema.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The star as a whole: all dimensions, then all facts. */
final class Star {
  private static final String SCORES_FOLLOW =
      """
      update fct_risk_score set
          offering_key = (select e.offering_key from fct_enrollment e
              where e.enrollment_key = fct_risk_score.enrollment_key),
          student_durable_key = (select e.student_durable_key from fct_enrollment e
              where e.enrollment_key = fct_risk_score.enrollment_key),
          student_key = (select b.student_key from bld_enrollment_student b
              where b.enrollment_key = fct_risk_score.enrollment_key
                  and fct_risk_score.observation_day >= b.from_course_day
                  and fct_risk_score.observation_day < b.to_course_day)
      where enrollment_key in (select m.enrollment_key from stg_moved_enrollment m)
      """;

  private static final String SPANS =
      """
      insert into bld_enrollment_span (enrollment_key, student_key, from_course_day, to_course_day)
      select v.enrollment_key, v.student_key, v.from_course_day, v.to_course_day
      from bld_enrollment_student v""";

  private static final String SPANNED =
      " where enrollment_key in (select s.enrollment_key from stg_spanned_enrollment s)";

  private static final String STAGED =
      """
      select e.enrollment_key
      from fct_enrollment e
      inner join stg_load l on l.store_key = e.store_key
      inner join stg_enrollment s on s.source_row_id = e.source_row_id
      where e.enrollment_key not in (select k.enrollment_key from bld_forgotten_enrollment k)""";

  private static final MergeCount NOTHING = new MergeCount(0, 0, 0);
  private static final String ACCOUNTS =
      """
      select f.student_durable_key from fct_account_transaction f
      union
      select b.student_durable_key from fct_account_balance_monthly b""";

  private Star() {}

  /** The SELECTs of its tables, by the names of their views. */
  static Map<String, String> views(Dialect dialect) {
    Map<String, String> views = new LinkedHashMap<>();
    Dimension.all().forEach(d -> views.put("v_" + d.table(), d.target(dialect).select()));
    Fact.all().forEach(f -> views.put("v_" + f.table(), f.target(dialect).select()));
    return views;
  }

  static MergeCount merge(
      Dimension dimension, MergeSession session, Dialect dialect, Arrivals arrivals) {
    if (!arrivals.reach(dimension) || isAsItWas(dimension, session, dialect, arrivals)) {
      return NOTHING;
    }
    return dimension.materialization().merge(session, dimension.target(dialect));
  }

  /**
   * What is made of nothing changes with its SELECT only, which the warehouse remembers; emptied,
   * it comes anew.
   */
  private static boolean isAsItWas(
      Dimension dimension, MergeSession session, Dialect dialect, Arrivals arrivals) {
    return dimension.source().isEmpty()
        && !Settings.rememberText(
            session.connection(), dimension.table(), dimension.target(dialect).select())
        && !arrivals.areAll()
        && session.number("select count(*) from " + dimension.table()) > 0;
  }

  static MergeCount merge(
      Fact fact, MergeSession session, Dialect dialect, Extent extent, Arrivals arrivals) {
    if (!arrivals.reach(fact)) {
      return NOTHING;
    }
    Target whole = fact.target(dialect);
    Target target = arrivals.takeAway(fact) ? whole : whole.without(List.of());
    return fact.materialization()
        .merge(session, anew(fact, extent).map(List::of).map(target::without).orElse(target));
  }

  /** The rows of a fact that go because they all come anew. */
  private static Optional<String> anew(Fact fact, Extent extent) {
    if (fact.source().isEmpty() || !(fact.materialization() instanceof IncrementalFact)) {
      return Optional.empty();
    }
    if (extent.equals(Extent.ALL)) {
      return Optional.of("store_key in (select l.store_key from stg_load l)");
    }
    return extent instanceof Extent.Offerings && fact.studentAsOf().isOfEnrollment()
        ? Optional.of("enrollment_key in (select t.enrollment_key from stg_touched_enrollment t)")
        : Optional.empty();
  }

  /**
   * Merges what dimensions are made of: what students declared, with whose history to look at kept
   * in the session, and what staff do.
   */
  static void build(MergeSession session, Dialect dialect, Arrivals arrivals, Touched touched) {
    if (arrivals.reach(Dimension.STUDENT)) {
      session.keep("stg_touched_student", Dimension.touchedStudents(dialect));
    }
    for (Dimension build : Dimension.builds()) {
      touched.add(build.table(), merge(build, session, dialect, arrivals).rows());
    }
  }

  /**
   * Finds the enrollments that go, before they do, and the students whose history changed. Scores
   * go with their enrollments.
   */
  static void findGone(MergeSession session, Dialect dialect, Touched touched) {
    look("stg_moved_student", session, dialect, touched);
    look("stg_gone_enrollment", session, dialect, touched);
    if (session.rows("stg_gone_enrollment") > 0) {
      session.execute(
          "delete from fct_risk_score where enrollment_key in"
              + " (select enrollment_key from stg_gone_enrollment)");
    }
  }

  /**
   * Finds the enrollments whose facts need another look; once the enrollments are merged. Scores
   * follow their enrollments.
   */
  static void findTouched(
      MergeSession session, Dialect dialect, Extent extent, Arrivals arrivals, Touched touched) {
    if (!arrivals.reach(Fact.ENROLLMENT)) {
      session.keep(
          Scd1.rekeyed(Fact.ENROLLMENT.table()),
          "select e.enrollment_key from fct_enrollment e where 1 = 0");
    }
    look("stg_moved_enrollment", session, dialect, touched);
    span(session, dialect, extent, touched);
    if (session.rows("stg_moved_enrollment") > 0) {
      session.execute(SCORES_FOLLOW);
    }
    look("stg_clicked_week", session, dialect, touched);
    if (extent.equals(Extent.CHANGES)) {
      look("stg_touched_enrollment", session, dialect, touched);
      look("stg_remade_enrollment", session, dialect, touched);
    } else {
      keep("stg_touched_enrollment", STAGED, session, touched);
      keep(
          "stg_remade_enrollment",
          "select t.enrollment_key from stg_touched_enrollment t",
          session,
          touched);
    }
    look("stg_remade_week", session, dialect, touched);
  }

  /**
   * Makes the rows of {@code bld_enrollment_student} that may be others than they were; read from
   * now on as rows, not as the view that it is: DuckDB expects trillions of rows of the view.
   */
  private static void span(MergeSession session, Dialect dialect, Extent extent, Touched touched) {
    if (!extent.equals(Extent.CHANGES) || touched.has("dim_date")) {
      session.execute("delete from bld_enrollment_span");
      session.execute(SPANS);
    } else {
      look("stg_spanned_enrollment", session, dialect, touched);
      if (session.rows("stg_spanned_enrollment") > 0) {
        session.execute("delete from bld_enrollment_span" + SPANNED);
        session.execute(SPANS + SPANNED);
      }
    }
    session.readInstead("bld_enrollment_student", "bld_enrollment_span");
  }

  /** Looks what a fact is to make anew; a full load looks at every account there is or was. */
  static void look(
      Fact fact, MergeSession session, Dialect dialect, Extent extent, Touched touched) {
    for (String name : fact.looksAt()) {
      keep(name, Fact.select(name, dialect), session, touched);
    }
    if (fact.equals(Fact.ACCOUNT_BALANCE_MONTHLY) && extent.equals(Extent.ALL)) {
      keep("stg_touched_account", ACCOUNTS, session, touched);
    }
  }

  /**
   * Keeps the rows of a SELECT of what to look at again in the session, under its name: there are
   * none but by what the load touched.
   */
  private static void look(String name, MergeSession session, Dialect dialect, Touched touched) {
    Optional<String> select = touched.of(Fact.select(name, dialect), session);
    if (select.isPresent()) {
      keep(name, select.get(), session, touched);
    } else {
      session.keepNone(name);
    }
  }

  private static void keep(String name, String select, MergeSession session, Touched touched) {
    session.keep(name, select);
    touched.add(name, session.rows(name));
  }
}
