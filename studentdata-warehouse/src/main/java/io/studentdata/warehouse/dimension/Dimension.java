package io.studentdata.warehouse.dimension;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Rebuild;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Scd2;
import io.studentdata.warehouse.merge.Target;
import java.util.List;

/**
 * A dimension: the SELECT in {@code dim_….sql} beside this type, its natural key, and how it is
 * merged. Keys -1 (unknown) and -2 (not applicable) are members of each but {@link #DATE}.
 *
 * @param table the table's name, such as {@code dim_student}; its view has {@code v_} before it
 * @param naturalKey the columns by which the source tells its members apart
 * @param columns the further columns that the SELECT yields
 * @param materialization how its rows are merged
 */
public record Dimension(
    String table, List<String> naturalKey, List<String> columns, Materialization materialization) {
  /** Calendar days from 1970 to 2069. */
  public static final Dimension DATE =
      new Dimension(
          "dim_date",
          List.of("date_key"),
          List.of(
              "calendar_date",
              "day_number",
              "year_number",
              "quarter_number",
              "month_number",
              "day_of_month",
              "iso_weekday"),
          new Rebuild());

  /** Students under pseudonyms, with the history of what they declared. */
  public static final Dimension STUDENT =
      new Dimension(
          "dim_student",
          List.of("student_pseudonym"),
          List.of(
              "declared_on",
              "gender",
              "region",
              "highest_education",
              "deprivation_band",
              "age_band",
              "disability",
              "store_key",
              "source_row_id"),
          new Scd2(
              "student_key",
              "student_durable_key",
              "declared_on",
              List.of(
                  "gender",
                  "region",
                  "highest_education",
                  "deprivation_band",
                  "age_band",
                  "disability")));

  /** Courses. */
  public static final Dimension COURSE =
      new Dimension(
          "dim_course",
          List.of("source_system", "course_code"),
          List.of("title", "store_key", "source_row_id"),
          new Scd1("course_key"));

  /** Courses in a term. */
  public static final Dimension OFFERING =
      new Dimension(
          "dim_offering",
          List.of("source_system", "offering_code"),
          List.of(
              "course_key",
              "course_code",
              "term_code",
              "start_date",
              "start_day_number",
              "start_is_approximate",
              "length_days",
              "store_key",
              "source_row_id"),
          new Scd1("offering_key"));

  /** Assessments of offerings. */
  public static final Dimension ASSESSMENT =
      new Dimension(
          "dim_assessment",
          List.of("source_system", "assessment_code"),
          List.of(
              "offering_key",
              "assessment_type",
              "due_day",
              "weight_percent",
              "store_key",
              "source_row_id"),
          new Scd1("assessment_key"));

  /** Learning resources of offerings. */
  public static final Dimension RESOURCE =
      new Dimension(
          "dim_resource",
          List.of("source_system", "resource_code"),
          List.of(
              "offering_key",
              "activity_type",
              "week_from",
              "week_to",
              "store_key",
              "source_row_id"),
          new Scd1("resource_key"));

  private static final List<Dimension> ALL =
      List.of(DATE, STUDENT, COURSE, OFFERING, ASSESSMENT, RESOURCE);

  /** The columns, made unmodifiable. */
  public Dimension {
    naturalKey = List.copyOf(naturalKey);
    columns = List.copyOf(columns);
  }

  /** The library's dimensions, in the order they are merged. */
  public static List<Dimension> all() {
    return ALL;
  }

  /** Its table, with the SELECT for a dialect. */
  public Target target(Dialect dialect) {
    return new Target(
        table, naturalKey, columns, SqlResource.load(Dimension.class, table, dialect));
  }
}
