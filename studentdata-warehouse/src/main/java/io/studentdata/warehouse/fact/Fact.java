package io.studentdata.warehouse.fact;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Snapshot;
import io.studentdata.warehouse.merge.Target;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact: the SELECT in {@code fct_….sql} beside this type, its grain, as of when it names its
 * student, and how it is merged.
 *
 * @param table the table's name, such as {@code fct_enrollment}; its view has {@code v_} before it
 * @param grain the columns that tell its rows apart
 * @param columns the further columns that the SELECT yields
 * @param studentAsOf as of when {@code student_key} holds
 * @param source where the store's rows of it are staged, unless it is made of other facts
 * @param looksAt SELECTs of {@code stg_….sql} beside this type, each run before the fact is merged:
 *     whose rows it makes anew
 * @param materialization how its rows are merged
 */
public record Fact(
    String table,
    List<String> grain,
    List<String> columns,
    StudentAsOf studentAsOf,
    Optional<StagingTable> source,
    List<String> looksAt,
    Materialization materialization) {
  private static final List<String> SOURCE_ROW = List.of("store_key", "source_row_id");
  private static final String OF_GONE =
      "%s.enrollment_key in (select g.enrollment_key from stg_gone_enrollment g)";

  /** One row per enrollment, as it stands. */
  public static final Fact ENROLLMENT =
      new Fact(
          "fct_enrollment",
          List.of("offering_key", "student_durable_key"),
          List.of(
              "student_key",
              "registered_day",
              "withdrawn_day",
              "previous_attempts",
              "studied_credits",
              "final_result",
              "store_key",
              "source_row_id"),
          StudentAsOf.courseDay("coalesce(f.registered_day, 0)"),
          Optional.of(StagingTable.ENROLLMENT),
          List.of(),
          // not by the student, whose key follows a pseudonym that differs from warehouse to
          // warehouse
          new Scd1("enrollment_key", SOURCE_ROW, SOURCE_ROW));

  /** One row per event in the life of an enrollment. */
  public static final Fact ENROLLMENT_EVENT =
      new Fact(
          "fct_enrollment_event",
          List.of("enrollment_key", "event_number"),
          List.of(
              "offering_key",
              "student_key",
              "student_durable_key",
              "event_type",
              "course_day",
              "final_result",
              "store_key",
              "source_row_id"),
          StudentAsOf.courseDay("coalesce(f.course_day, 0)"),
          Optional.of(StagingTable.ENROLLMENT_EVENT),
          List.of(),
          IncrementalFact.by("enrollment_key", "event_number").orBy("store_key", "source_row_id"));

  /** One row per enrollment and assessment handed in. */
  public static final Fact ASSESSMENT_ATTEMPT =
      new Fact(
          "fct_assessment_attempt",
          List.of("enrollment_key", "assessment_key"),
          List.of(
              "offering_key",
              "student_key",
              "student_durable_key",
              "submitted_day",
              "is_banked",
              "score_percent",
              "store_key",
              "source_row_id"),
          StudentAsOf.courseDay("f.submitted_day"),
          Optional.of(StagingTable.ASSESSMENT_ATTEMPT),
          List.of(),
          IncrementalFact.by("enrollment_key", "assessment_key")
              .orBy("store_key", "source_row_id"));

  /** One row per enrollment, resource and course day with clicks. */
  public static final Fact INTERACTION_DAILY =
      new Fact(
          "fct_interaction_daily",
          List.of("enrollment_key", "resource_key", "course_day"),
          List.of(
              "offering_key",
              "student_key",
              "student_durable_key",
              "clicks",
              "store_key",
              "source_row_id"),
          StudentAsOf.courseDay("f.course_day"),
          Optional.of(StagingTable.INTERACTION),
          List.of(),
          // the store gives a use that changes a new row: its grain is enough
          IncrementalFact.by("enrollment_key", "resource_key", "course_day")
              .clusteredBy("offering_key", "course_day"));

  /** One row per enrollment and course week, with or without clicks. */
  public static final Fact ENGAGEMENT_WEEKLY =
      new Fact(
          "fct_engagement_weekly",
          List.of("enrollment_key", "course_week"),
          List.of(
              "offering_key",
              "student_key",
              "student_durable_key",
              "active_days",
              "clicks",
              "resources"),
          StudentAsOf.courseDay("7 * f.course_week"),
          Optional.empty(),
          List.of(),
          new Snapshot(List.of("enrollment_key", "course_week"), "stg_remade_week"));

  /** One row per enrollment and session that attendance was taken at. */
  public static final Fact ATTENDANCE =
      new Fact(
          "fct_attendance",
          List.of("attendance_pseudonym"),
          List.of(
              "enrollment_key",
              "offering_key",
              "student_key",
              "student_durable_key",
              "course_day",
              "attendance_status",
              "store_key",
              "source_row_id"),
          StudentAsOf.courseDay("f.course_day"),
          Optional.of(StagingTable.ATTENDANCE),
          List.of(),
          IncrementalFact.by("attendance_pseudonym").orBy("store_key", "source_row_id"));

  /** One row per student, program and first day in it, as it stands. */
  public static final Fact PROGRAM_MEMBERSHIP =
      new Fact(
          "fct_program_membership",
          List.of("student_durable_key", "program_key", "from_date_key"),
          List.of("student_key", "to_date_key", "store_key", "source_row_id"),
          StudentAsOf.date("f.from_date_key"),
          Optional.of(StagingTable.PROGRAM_MEMBERSHIP),
          List.of(),
          IncrementalFact.by("student_durable_key", "program_key", "from_date_key")
              .orBy("store_key", "source_row_id"));

  /** One row per entry in a student's account. */
  public static final Fact ACCOUNT_TRANSACTION =
      new Fact(
          "fct_account_transaction",
          List.of("transaction_pseudonym"),
          List.of(
              "student_key",
              "student_durable_key",
              "posted_date_key",
              "due_date_key",
              "transaction_type",
              "amount",
              "currency",
              "reverses_row_id",
              "store_key",
              "source_row_id"),
          StudentAsOf.date("f.posted_date_key"),
          Optional.of(StagingTable.ACCOUNT_TRANSACTION),
          List.of("stg_changed_account", "stg_former_horizon"),
          IncrementalFact.by("transaction_pseudonym").orBy("store_key", "source_row_id"));

  /** One row per student, currency and month: what was charged and paid, and what is owed. */
  public static final Fact ACCOUNT_BALANCE_MONTHLY =
      new Fact(
          "fct_account_balance_monthly",
          List.of("student_durable_key", "currency", "month_key"),
          List.of(
              "student_key",
              "month_end_date_key",
              "charged",
              "refunded",
              "paid",
              "aided",
              "balance",
              "overdue"),
          StudentAsOf.NEVER,
          Optional.empty(),
          List.of("stg_ledger_horizon", "stg_touched_account"),
          new Snapshot(List.of("student_durable_key"), "stg_touched_account"));

  /** One row per outreach to a student. */
  public static final Fact ADVISING_CONTACT =
      new Fact(
          "fct_advising_contact",
          List.of("contact_pseudonym"),
          List.of(
              "student_key",
              "student_durable_key",
              "offering_key",
              "staff_key",
              "contacted_date_key",
              "channel",
              "outcome",
              "store_key",
              "source_row_id"),
          StudentAsOf.date("f.contacted_date_key"),
          Optional.of(StagingTable.ADVISING_CONTACT),
          List.of(),
          IncrementalFact.by("contact_pseudonym").orBy("store_key", "source_row_id"));

  /** One row per member of staff, offering and role. */
  public static final Fact STAFF_ASSIGNMENT =
      new Fact(
          "bridge_staff_assignment",
          List.of("staff_key", "offering_key", "staff_role"),
          SOURCE_ROW,
          StudentAsOf.NEVER,
          Optional.of(StagingTable.STAFF_ASSIGNMENT),
          List.of(),
          IncrementalFact.by("staff_key", "offering_key", "staff_role")
              .orBy("store_key", "source_row_id"));

  private static final List<Fact> ALL =
      List.of(
          ENROLLMENT,
          ENROLLMENT_EVENT,
          ASSESSMENT_ATTEMPT,
          INTERACTION_DAILY,
          ENGAGEMENT_WEEKLY,
          ATTENDANCE,
          PROGRAM_MEMBERSHIP,
          ACCOUNT_TRANSACTION,
          ACCOUNT_BALANCE_MONTHLY,
          ADVISING_CONTACT,
          STAFF_ASSIGNMENT);

  /** The lists, made unmodifiable. */
  public Fact {
    grain = List.copyOf(grain);
    columns = List.copyOf(columns);
    looksAt = List.copyOf(looksAt);
  }

  /** The library's facts, in the order they are merged. */
  public static List<Fact> all() {
    return ALL;
  }

  /**
   * Its table, with the SELECT for a dialect. Rows that the store deleted go, and with an
   * enrollment what hangs on it.
   */
  public Target target(Dialect dialect) {
    List<String> gone = new ArrayList<>();
    source.ifPresent(staged -> gone.add(staged.deletedFrom(table)));
    if (studentAsOf.isOfEnrollment()) {
      gone.add(OF_GONE.formatted(table));
    }
    Target whole = new Target(table, grain, columns, select(table, dialect));
    return whole.without(gone);
  }

  /**
   * A SELECT beside this type: a fact's own, or one of those that say which enrollments, students
   * or accounts a load looks at again; the file says when to run it.
   */
  public static String select(String name, Dialect dialect) {
    return SqlResource.load(Fact.class, name, dialect);
  }

  /**
   * Lets rows that were there before follow enrollments and students that this load changed; to be
   * called once the fact is merged.
   *
   * @return how many rows changed
   */
  public long follow(MergeSession session) {
    return Follow.of(this, session);
  }
}
