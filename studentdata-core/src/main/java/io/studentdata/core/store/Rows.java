package io.studentdata.core.store;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** From rows of the named SQL to records. An id {@code x} stands in x_system and x_id. */
final class Rows {
  private Rows() {}

  static Term term(ResultSet row) throws SQLException {
    return new Term(
        id(row, "term", TermId::of),
        row.getString("name"),
        row.getObject("starts_on", LocalDate.class),
        row.getInt("start_is_approximate") == 1);
  }

  static Course course(ResultSet row) throws SQLException {
    return new Course(id(row, "course", CourseId::of), row.getString("title"));
  }

  static CourseOffering offering(ResultSet row) throws SQLException {
    return new CourseOffering(
        id(row, "offering", OfferingId::of),
        id(row, "course", CourseId::of),
        id(row, "term", TermId::of),
        row.getObject("starts_on", LocalDate.class),
        row.getInt("length_days"));
  }

  static Student student(ResultSet row) throws SQLException {
    Integer disability = integer(row, "disability");
    return new Student(
        id(row, "student", StudentId::of),
        row.getObject("valid_from", LocalDate.class),
        new Demographics(
            row.getString("gender"),
            row.getString("region"),
            row.getString("highest_education"),
            row.getString("deprivation_band"),
            row.getString("age_band"),
            disability == null ? null : disability == 1));
  }

  static Enrollment enrollment(ResultSet row) throws SQLException {
    String result = row.getString("final_result");
    return new Enrollment(
        id(row, "offering", OfferingId::of),
        id(row, "student", StudentId::of),
        integer(row, "registered_day"),
        integer(row, "withdrawn_day"),
        row.getInt("previous_attempts"),
        row.getInt("studied_credits"),
        result == null ? null : FinalResult.valueOf(result));
  }

  static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        id(row, "assessment", AssessmentId::of),
        id(row, "offering", OfferingId::of),
        AssessmentType.valueOf(row.getString("assessment_type")),
        integer(row, "due_day"),
        row.getDouble("weight_percent"));
  }

  static LearningResource resource(ResultSet row) throws SQLException {
    return new LearningResource(
        id(row, "resource", ResourceId::of),
        id(row, "offering", OfferingId::of),
        row.getString("activity_type"),
        integer(row, "week_from"),
        integer(row, "week_to"));
  }

  static AssessmentAttempt attempt(ResultSet row) throws SQLException {
    double score = row.getDouble("score_percent");
    boolean unmarked = row.wasNull();
    return new AssessmentAttempt(
        id(row, "assessment", AssessmentId::of),
        id(row, "student", StudentId::of),
        row.getInt("submitted_day"),
        row.getInt("is_banked") == 1,
        unmarked ? null : score);
  }

  static Interaction interaction(ResultSet row) throws SQLException {
    return new Interaction(
        id(row, "offering", OfferingId::of),
        id(row, "student", StudentId::of),
        id(row, "resource", ResourceId::of),
        row.getInt("course_day"),
        row.getInt("clicks"));
  }

  static <I> I id(ResultSet row, String kind, BiFunction<String, String, I> of)
      throws SQLException {
    return of.apply(row.getString(kind + "_system"), row.getString(kind + "_id"));
  }

  static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
