package io.studentdata.warehouse.fact;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Target;
import java.util.List;

/**
 * A fact: the SELECT in {@code fct_….sql} beside this type, its grain, the course day as of which
 * it names its student, and how it is merged.
 *
 * @param table the table's name, such as {@code fct_enrollment}; its view has {@code v_} before it
 * @param grain the columns that tell its rows apart
 * @param columns the further columns that the SELECT yields
 * @param studentDay SQL over its columns: the course day as of which {@code student_key} holds
 * @param materialization how its rows are merged
 */
public record Fact(
    String table,
    List<String> grain,
    List<String> columns,
    String studentDay,
    Materialization materialization) {
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
          "coalesce(registered_day, 0)",
          // not by the student, whose key follows a pseudonym that differs from warehouse to
          // warehouse
          new Scd1("enrollment_key", List.of("store_key", "source_row_id")));

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
              "score_percent"),
          "submitted_day",
          new IncrementalFact(List.of("enrollment_key", "assessment_key")));

  /** One row per enrollment, resource and course day with clicks. */
  public static final Fact INTERACTION_DAILY =
      new Fact(
          "fct_interaction_daily",
          List.of("enrollment_key", "resource_key", "course_day"),
          List.of("offering_key", "student_key", "student_durable_key", "clicks"),
          "course_day",
          new IncrementalFact(List.of("enrollment_key", "resource_key", "course_day")));

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
          "7 * course_week",
          new IncrementalFact(List.of("enrollment_key")));

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

  /** Its table, with the SELECT for a dialect. */
  public Target target(Dialect dialect) {
    return new Target(table, grain, columns, SqlResource.load(Fact.class, table, dialect));
  }
}
