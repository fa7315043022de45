package io.studentdata.warehouse.fact;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Target;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.List;
import java.util.Optional;

/**
 * A fact: the SELECT in {@code fct_….sql} beside this type, its grain, the course day as of which
 * it names its student, and how it is merged.
 *
 * @param table the table's name, such as {@code fct_enrollment}; its view has {@code v_} before it
 * @param grain the columns that tell its rows apart
 * @param columns the further columns that the SELECT yields
 * @param studentDay SQL over its columns, {@code %s} for its name: the course day as of which
 *     {@code student_key} holds
 * @param source where the store's rows of it are staged, unless it is made of other facts
 * @param materialization how its rows are merged
 */
public record Fact(
    String table,
    List<String> grain,
    List<String> columns,
    String studentDay,
    Optional<StagingTable> source,
    Materialization materialization) {
  private static final List<String> SOURCE_ROW = List.of("store_key", "source_row_id");
  private static final String OF_GONE =
      "%s.enrollment_key in (select g.enrollment_key from stg_gone_enrollment g)";
  private static final String OF_TOUCHED =
      "%s.enrollment_key in (select t.enrollment_key from stg_touched_enrollment t)";

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
          "coalesce(%s.registered_day, 0)",
          Optional.of(StagingTable.ENROLLMENT),
          // not by the student, whose key follows a pseudonym that differs from warehouse to
          // warehouse
          new Scd1("enrollment_key", SOURCE_ROW, SOURCE_ROW));

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
          "%s.submitted_day",
          Optional.of(StagingTable.ASSESSMENT_ATTEMPT),
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
          "%s.course_day",
          Optional.of(StagingTable.INTERACTION),
          // the store gives a use that changes a new row: its grain is enough
          IncrementalFact.by("enrollment_key", "resource_key", "course_day"));

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
          "7 * %s.course_week",
          Optional.empty(),
          IncrementalFact.by("enrollment_key"));

  private static final List<Fact> ALL =
      List.of(ENROLLMENT, ASSESSMENT_ATTEMPT, INTERACTION_DAILY, ENGAGEMENT_WEEKLY);

  /** The columns, made unmodifiable. */
  public Fact {
    grain = List.copyOf(grain);
    columns = List.copyOf(columns);
  }

  /** The library's facts, in the order they are merged. */
  public static List<Fact> all() {
    return ALL;
  }

  /**
   * Its table, with the SELECT for a dialect. Rows that the store deleted go, and with an
   * enrollment what hangs on it; what is made of other facts goes where it is made anew.
   */
  public Target target(Dialect dialect) {
    String anew =
        source.map(staged -> staged.deletedFrom(table)).orElse(OF_TOUCHED.formatted(table));
    return new Target(table, grain, columns, SqlResource.load(Fact.class, table, dialect))
        .without(anew + " or " + OF_GONE.formatted(table));
  }

  /**
   * The SELECT of enrollments that a load looks at again.
   *
   * @param name {@code stg_gone_enrollment}, {@code stg_moved_enrollment} or {@code
   *     stg_touched_enrollment}; the file says when to run it
   */
  public static String enrollments(String name, Dialect dialect) {
    return SqlResource.load(Fact.class, name, dialect);
  }
}
