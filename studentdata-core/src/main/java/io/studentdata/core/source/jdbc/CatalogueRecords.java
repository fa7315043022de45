package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Rows about what is taught, and by whom. */
final class CatalogueRecords {
  private static final int MAX_DAY = 3_660;

  private CatalogueRecords() {}

  static Term term(JdbcRow row, Ids ids) {
    return new Term(
        ids.id(row, "id", TermId::of),
        row.text("name", 100),
        row.date("starts_on"),
        Boolean.TRUE.equals(row.optionalFlag("start_is_approximate")));
  }

  static Course course(JdbcRow row, Ids ids) {
    return new Course(ids.id(row, "id", CourseId::of), row.text("title", 200));
  }

  static CourseOffering offering(JdbcRow row, Ids ids) {
    LocalDate start = row.date("starts_on");
    return new CourseOffering(
        ids.id(row, "id", OfferingId::of),
        ids.id(row, "course_id", CourseId::of),
        ids.id(row, "term_id", TermId::of),
        start,
        lengthDays(row, start));
  }

  private static int lengthDays(JdbcRow row, LocalDate start) {
    if (row.has("length_days") || !row.has("ends_on")) {
      return row.integer("length_days", 1, MAX_DAY);
    }
    long days = ChronoUnit.DAYS.between(start, row.date("ends_on")) + 1;
    if (days < 1 || days > MAX_DAY) {
      throw row.bad("ends_on", "a day within %d days from %s on".formatted(MAX_DAY, start));
    }
    return (int) days;
  }

  static Program program(JdbcRow row, Ids ids) {
    return new Program(ids.id(row, "id", ProgramId::of), row.text("title", 200));
  }

  static StaffMember staff(JdbcRow row, Ids ids) {
    return new StaffMember(ids.id(row, "id", StaffId::of), row.optional("display_name", 200));
  }

  static StaffAssignment assignment(JdbcRow row, Ids ids) {
    return new StaffAssignment(
        ids.staff(row), ids.offering(row), row.choice("staff_role", StaffRole.class));
  }

  static Assessment assessment(JdbcRow row, Ids ids) {
    OfferingId offering = ids.offering(row);
    return new Assessment(
        ids.id(row, "id", AssessmentId::of),
        offering,
        row.choice("assessment_type", AssessmentType.class),
        ids.days().optional(row, "due", offering),
        row.decimal("weight_percent", 0, 100));
  }

  static LearningResource resource(JdbcRow row, Ids ids) {
    return new LearningResource(
        ids.id(row, "id", ResourceId::of),
        ids.offering(row),
        row.text("activity_type", 60),
        row.optionalInteger("week_from", -MAX_DAY, MAX_DAY),
        row.optionalInteger("week_to", -MAX_DAY, MAX_DAY));
  }
}
