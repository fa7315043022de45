package io.studentdata.warehouse.fact;

import java.util.List;

/**
 * As of when a fact's {@code student_key} holds, and so which of its rows follow when a student's
 * history changes, or an enrollment goes elsewhere.
 *
 * @param rekeyed the columns that follow; none if the fact names no student, or is made anew
 * @param source SQL with {@code f} for the fact: where the columns come from, and for which rows
 * @param moved the relation that lists whom the fact follows
 */
public record StudentAsOf(List<String> rekeyed, String source, String moved) {
  /** The fact names no student, or is made anew for whoever was touched. */
  public static final StudentAsOf NEVER = new StudentAsOf(List.of(), "", "");

  /** The columns, made unmodifiable. */
  public StudentAsOf {
    rekeyed = List.copyOf(rekeyed);
  }

  /**
   * A fact about an enrollment, as of a course day of it; it follows enrollments that moved.
   *
   * @param day SQL with {@code f} for the fact
   */
  public static StudentAsOf courseDay(String day) {
    return new StudentAsOf(
        List.of("offering_key", "student_key", "student_durable_key"),
        """
        inner join (
            select b.enrollment_key, e.offering_key, b.student_key, e.student_durable_key,
                b.from_course_day, b.to_course_day
            from bld_enrollment_student b
            inner join fct_enrollment e on e.enrollment_key = b.enrollment_key
        ) s on s.enrollment_key = f.enrollment_key
            and %1$s >= s.from_course_day and %1$s < s.to_course_day
        where f.enrollment_key in (select m.enrollment_key from stg_moved_enrollment m)
        """
            .formatted(day),
        "stg_moved_enrollment");
  }

  /**
   * A fact about a student, as of a calendar day; it follows students whose history changed.
   *
   * @param dateKey SQL with {@code f} for the fact: a {@code date_key}
   */
  public static StudentAsOf date(String dateKey) {
    return new StudentAsOf(
        List.of("student_key"),
        """
        inner join bld_student_span s on s.student_durable_key = f.student_durable_key
            and %1$s >= s.from_date_key and %1$s < s.to_date_key
        where f.student_durable_key in (select m.student_durable_key from stg_moved_student m)
        """
            .formatted(dateKey),
        "stg_moved_student");
  }

  /** Whether the fact hangs on an enrollment. */
  public boolean isOfEnrollment() {
    return rekeyed.contains("offering_key");
  }
}
