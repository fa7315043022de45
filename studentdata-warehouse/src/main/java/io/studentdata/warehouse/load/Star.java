package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.MergeCount;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.merge.Scd2;
import java.util.LinkedHashMap;
import java.util.Map;

/** The star as a whole: all dimensions, then all facts. */
final class Star {
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

  static MergeCount merge(Fact fact, MergeSession session, Dialect dialect) {
    return fact.materialization().merge(session, fact.target(dialect));
  }

  /**
   * Lets facts that were there before follow students whose history changed: {@code student_key} is
   * always the student as of the fact's day.
   *
   * @return how many rows now name another span
   */
  static long follow(Fact fact, MergeSession session) {
    String respanned = Scd2.respanned(Dimension.STUDENT.table());
    if (session.number("select count(*) from " + respanned) == 0) {
      return 0;
    }
    String asOf =
        """
        select b.student_key from bld_enrollment_student b
        where b.enrollment_key = %1$s.enrollment_key
            and %2$s >= b.from_course_day and %2$s < b.to_course_day"""
            .formatted(fact.table(), fact.studentDay());
    return session.execute(
        """
        update %1$s set student_key = (%2$s)
        where student_durable_key in (select student_durable_key from %3$s)
            and student_key <> (%2$s)
        """
            .formatted(fact.table(), asOf, respanned));
  }
}
