package io.studentdata.core.mapping;

import static io.studentdata.core.db.ColumnType.BIGINT;
import static io.studentdata.core.db.ColumnType.DATE;
import static io.studentdata.core.db.ColumnType.DECIMAL;
import static io.studentdata.core.db.ColumnType.FLOAT;
import static io.studentdata.core.db.ColumnType.INT;
import static io.studentdata.core.db.ColumnType.TEXT;
import static io.studentdata.core.db.ColumnType.TIME;

import io.studentdata.core.db.Column;
import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.Table;
import java.util.List;

/** The store's tables, as the change log makes them; rows are written through these. */
public final class StoreTables {
  private static final int FEW = 50;
  private static final int MANY = 1_000;
  private static final List<Column> SOURCE =
      List.of(c("source_id", TEXT), c("source_system", TEXT));

  /** Terms. */
  public static final Table TERM =
      new Table(
          "term",
          "term_id",
          FEW,
          SOURCE,
          List.of(c("name", TEXT), c("starts_on", DATE), c("start_is_approximate", INT)));

  /** Courses. */
  public static final Table COURSE =
      new Table("course", "course_id", FEW, SOURCE, List.of(c("title", TEXT)));

  /** Offerings of courses in terms. */
  public static final Table OFFERING =
      new Table(
          "course_offering",
          "offering_id",
          FEW,
          SOURCE,
          List.of(
              c("course_id", BIGINT),
              c("term_id", BIGINT),
              c("starts_on", DATE),
              c("length_days", INT)));

  /** Students, as no more than an id. */
  public static final Table STUDENT = new Table("student", "student_id", MANY, SOURCE, List.of());

  /** What students declared of their background, from a day on. */
  public static final Table STUDENT_PROFILE =
      new Table(
          "student_profile",
          "student_profile_id",
          MANY,
          List.of(c("student_id", BIGINT), c("valid_from", DATE)),
          List.of(
              c("gender", TEXT),
              c("region", TEXT),
              c("highest_education", TEXT),
              c("deprivation_band", TEXT),
              c("age_band", TEXT),
              c("disability", INT)));

  /** Students' places in offerings. */
  public static final Table ENROLLMENT =
      new Table(
          "enrollment",
          "enrollment_id",
          MANY,
          List.of(c("student_id", BIGINT), c("offering_id", BIGINT)),
          List.of(
              c("registered_day", INT),
              c("withdrawn_day", INT),
              c("previous_attempts", INT),
              c("studied_credits", INT),
              c("final_result", TEXT)));

  /** Assessed work. */
  public static final Table ASSESSMENT =
      new Table(
          "assessment",
          "assessment_id",
          FEW,
          SOURCE,
          List.of(
              c("offering_id", BIGINT),
              c("assessment_type", TEXT),
              c("due_day", INT),
              c("weight_percent", FLOAT)));

  /** Learning resources. */
  public static final Table RESOURCE =
      new Table(
          "learning_resource",
          "resource_id",
          FEW,
          SOURCE,
          List.of(
              c("offering_id", BIGINT),
              c("activity_type", TEXT),
              c("week_from", INT),
              c("week_to", INT)));

  /** Work handed in. */
  public static final Table ATTEMPT =
      new Table(
          "assessment_attempt",
          "attempt_id",
          MANY,
          List.of(c("enrollment_id", BIGINT), c("assessment_id", BIGINT)),
          List.of(c("submitted_day", INT), c("is_banked", INT), c("score_percent", FLOAT)));

  /** Clicks; written by the import itself, which sorts and adds them up first. */
  public static final Table INTERACTION =
      new Table(
          "interaction",
          "interaction_id",
          MANY,
          List.of(c("enrollment_id", BIGINT), c("course_day", INT), c("resource_id", BIGINT)),
          List.of(c("clicks", INT)));

  /** What students did, by the events' own ids. */
  public static final Table INTERACTION_EVENT =
      new Table(
          "interaction_event",
          "interaction_event_id",
          MANY,
          SOURCE,
          List.of(
              c("enrollment_id", BIGINT),
              c("resource_id", BIGINT),
              c("verb", TEXT),
              c("occurred_at", TIME),
              c("course_day", INT)));

  /** Programs. */
  public static final Table PROGRAM =
      new Table("program", "program_id", FEW, SOURCE, List.of(c("title", TEXT)));

  /** Students' times in programs. */
  public static final Table PROGRAM_MEMBERSHIP =
      new Table(
          "program_membership",
          "program_membership_id",
          MANY,
          List.of(c("student_id", BIGINT), c("program_id", BIGINT), c("from_date", DATE)),
          List.of(c("to_date", DATE)));

  /** Staff. */
  public static final Table STAFF =
      new Table("staff", "staff_id", FEW, SOURCE, List.of(c("display_name", TEXT)));

  /** What staff do in offerings. */
  public static final Table STAFF_ASSIGNMENT =
      new Table(
          "staff_assignment",
          "staff_assignment_id",
          FEW,
          List.of(c("staff_id", BIGINT), c("offering_id", BIGINT), c("staff_role", TEXT)),
          List.of());

  /** Students' direct identifiers. */
  public static final Table STUDENT_IDENTITY =
      new Table(
          "student_identity",
          "student_identity_id",
          MANY,
          List.of(c("student_id", BIGINT)),
          List.of(c("given_name", TEXT), c("family_name", TEXT), c("email", TEXT)));

  /** What happened to enrollments; only ever added to. */
  public static final Table ENROLLMENT_EVENT =
      new Table(
          "enrollment_event",
          "enrollment_event_id",
          MANY,
          List.of(c("enrollment_id", BIGINT), c("event_number", INT)),
          List.of(c("event_type", TEXT), c("course_day", INT), c("final_result", TEXT)));

  /** The ledger; only ever added to. */
  public static final Table ACCOUNT_TRANSACTION =
      new Table(
          "account_transaction",
          "account_transaction_id",
          MANY,
          SOURCE,
          List.of(
              c("student_id", BIGINT),
              c("posted_on", DATE),
              c("due_on", DATE),
              c("transaction_type", TEXT),
              c("amount", DECIMAL),
              c("currency", TEXT),
              c("reverses_id", BIGINT),
              c("description", TEXT)));

  /** Whether students came. */
  public static final Table ATTENDANCE =
      new Table(
          "attendance",
          "attendance_id",
          MANY,
          SOURCE,
          List.of(
              c("enrollment_id", BIGINT),
              c("course_day", INT),
              c("session_name", TEXT),
              c("attendance_status", TEXT)));

  /** Outreach to students. */
  public static final Table ADVISING_CONTACT =
      new Table(
          "advising_contact",
          "advising_contact_id",
          MANY,
          SOURCE,
          List.of(
              c("student_id", BIGINT),
              c("offering_id", BIGINT),
              c("staff_id", BIGINT),
              c("contacted_on", DATE),
              c("channel", TEXT),
              c("outcome", TEXT)));

  /** All of them. */
  public static final List<Table> ALL =
      List.of(
          TERM,
          COURSE,
          OFFERING,
          STUDENT,
          STUDENT_PROFILE,
          STUDENT_IDENTITY,
          PROGRAM,
          PROGRAM_MEMBERSHIP,
          STAFF,
          STAFF_ASSIGNMENT,
          ASSESSMENT,
          RESOURCE,
          ENROLLMENT,
          ENROLLMENT_EVENT,
          ATTEMPT,
          ACCOUNT_TRANSACTION,
          INTERACTION,
          INTERACTION_EVENT,
          ATTENDANCE,
          ADVISING_CONTACT);

  private StoreTables() {}

  private static Column c(String name, ColumnType type) {
    return new Column(name, type);
  }
}
