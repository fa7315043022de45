package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import org.jspecify.annotations.Nullable;

/** Rows about how students study. */
final class StudyRecords {
  private static final String SUBMITTED = "submitted";

  private StudyRecords() {}

  static Enrollment enrollment(JdbcRow row, Ids ids) {
    OfferingId offering = ids.offering(row);
    return new Enrollment(
        offering,
        ids.student(row),
        ids.days().optional(row, "registered", offering),
        ids.days().optional(row, "withdrawn", offering),
        orZero(row.optionalInteger("previous_attempts", 0, 100)),
        orZero(row.optionalInteger("studied_credits", 0, 10_000)),
        row.optionalChoice("final_result", FinalResult.class));
  }

  static EnrollmentEvent event(JdbcRow row, Ids ids) {
    OfferingId offering = ids.offering(row);
    return new EnrollmentEvent(
        offering,
        ids.student(row),
        row.integer("event_number", 1, 1_000_000),
        row.choice("event_type", EnrollmentEventType.class),
        ids.days().optional(row, "course", offering),
        row.optionalChoice("final_result", FinalResult.class));
  }

  static AssessmentAttempt attempt(JdbcRow row, Ids ids) {
    return new AssessmentAttempt(
        ids.assessment(row),
        ids.student(row),
        submitted(row, ids),
        Boolean.TRUE.equals(row.optionalFlag("is_banked")),
        row.optionalDecimal("score_percent", 0, 100));
  }

  /** A date is counted from the offering's first day, so the offering must stand there, too. */
  private static int submitted(JdbcRow row, Ids ids) {
    boolean dated = !row.has(SUBMITTED + "_day") && row.has(SUBMITTED + "_on");
    return ids.days()
        .of(row, SUBMITTED, dated ? ids.offering(row) : OfferingId.of(ids.system(), "none"));
  }

  static Attendance attendance(JdbcRow row, Ids ids) {
    OfferingId offering = ids.offering(row);
    return new Attendance(
        ids.id(row, "id", AttendanceId::of),
        offering,
        ids.student(row),
        ids.days().of(row, "course", offering),
        row.optional("session_name", 100),
        row.choice("attendance_status", AttendanceStatus.class));
  }

  static Interaction interaction(JdbcRow row, Ids ids) {
    OfferingId offering = ids.offering(row);
    return new Interaction(
        offering,
        ids.student(row),
        ids.resource(row),
        ids.days().of(row, "course", offering),
        row.integer("clicks", 1, 1_000_000));
  }

  static LearningEvent learningEvent(JdbcRow row, Ids ids) {
    return new LearningEvent(
        ids.id(row, "id", LearningEventId::of),
        ids.offering(row),
        ids.student(row),
        ids.optional(row, "resource_id", ResourceId::of),
        row.text("verb", 200),
        row.instant("occurred_at"));
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
