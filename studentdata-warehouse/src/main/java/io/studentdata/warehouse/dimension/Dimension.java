package io.studentdata.warehouse.dimension;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Rebuild;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Scd2;
import io.studentdata.warehouse.merge.Target;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.List;
import java.util.Optional;

/**
 * A dimension: the SELECT in {@code dim_….sql} beside this type, its natural key, and how it is
 * merged. Keys -1 (unknown) and -2 (not applicable) are members of each but {@link #DATE}.
 *
 * @param table the table's name, such as {@code dim_student}; its view has {@code v_} before it
 * @param naturalKey the columns by which the source tells its members apart
 * @param columns the further columns that the SELECT yields
 * @param source where the store's rows of it are staged, unless it is made of nothing
 * @param materialization how its rows are merged
 */
public record Dimension(
    String table,
    List<String> naturalKey,
    List<String> columns,
    Optional<StagingTable> source,
    Materialization materialization) {
  private static final List<String> SOURCE_ROW = List.of("store_key", "source_row_id");

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
          Optional.empty(),
          new Rebuild());

  /** What {@link #STUDENT} is made of: the students. No dimension itself. */
  public static final Dimension STUDENT_BUILD =
      new Dimension(
          "bld_student",
          SOURCE_ROW,
          List.of("student_pseudonym"),
          Optional.of(StagingTable.STUDENT),
          IncrementalFact.by("store_key", "source_row_id"));

  /** What {@link #STUDENT} is made of: the declarations. No dimension itself. */
  public static final Dimension STUDENT_PROFILE_BUILD =
      new Dimension(
          "bld_student_profile",
          SOURCE_ROW,
          List.of(
              "student_row_id",
              "declared_on",
              "gender",
              "region",
              "highest_education",
              "deprivation_band",
              "age_band",
              "disability"),
          Optional.of(StagingTable.STUDENT_PROFILE),
          IncrementalFact.by("store_key", "source_row_id"));

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
          Optional.of(StagingTable.STUDENT),
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
                  "disability"),
              SOURCE_ROW));

  /** Teaching terms. */
  public static final Dimension TERM =
      new Dimension(
          "dim_term",
          List.of("source_system", "term_code"),
          List.of(
              "term_name",
              "start_date",
              "start_day_number",
              "start_is_approximate",
              "store_key",
              "source_row_id"),
          Optional.of(StagingTable.TERM),
          new Scd1("term_key", SOURCE_ROW, List.of()));

  /** Courses. */
  public static final Dimension COURSE =
      new Dimension(
          "dim_course",
          List.of("source_system", "course_code"),
          List.of("title", "store_key", "source_row_id"),
          Optional.of(StagingTable.COURSE),
          new Scd1("course_key", SOURCE_ROW, List.of()));

  /** Courses in a term. */
  public static final Dimension OFFERING =
      new Dimension(
          "dim_offering",
          List.of("source_system", "offering_code"),
          List.of(
              "course_key",
              "term_key",
              "course_code",
              "term_code",
              "start_date",
              "start_day_number",
              "start_is_approximate",
              "length_days",
              "store_key",
              "source_row_id"),
          Optional.of(StagingTable.OFFERING),
          new Scd1("offering_key", SOURCE_ROW, List.of()));

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
          Optional.of(StagingTable.ASSESSMENT),
          new Scd1("assessment_key", SOURCE_ROW, List.of()));

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
          Optional.of(StagingTable.RESOURCE),
          new Scd1("resource_key", SOURCE_ROW, List.of()));

  /** Programs: courses of study towards an award. */
  public static final Dimension PROGRAM =
      new Dimension(
          "dim_program",
          List.of("source_system", "program_code"),
          List.of("title", "store_key", "source_row_id"),
          Optional.of(StagingTable.PROGRAM),
          new Scd1("program_key", SOURCE_ROW, List.of()));

  /** What {@link #STAFF} counts: the assignments. No dimension itself. */
  public static final Dimension STAFF_ASSIGNMENT_BUILD =
      new Dimension(
          "bld_staff_assignment",
          SOURCE_ROW,
          List.of("staff_row_id", "staff_role"),
          Optional.of(StagingTable.STAFF_ASSIGNMENT),
          IncrementalFact.by("store_key", "source_row_id"));

  /** Staff under pseudonyms, with how many offerings they have in each role. */
  public static final Dimension STAFF =
      new Dimension(
          "dim_staff",
          List.of("staff_pseudonym"),
          List.of(
              "teacher_offerings",
              "tutor_offerings",
              "advisor_offerings",
              "other_offerings",
              "store_key",
              "source_row_id"),
          Optional.of(StagingTable.STAFF),
          // not by the pseudonym, which differs from warehouse to warehouse
          new Scd1("staff_key", SOURCE_ROW, SOURCE_ROW));

  private static final List<Dimension> ALL =
      List.of(DATE, STUDENT, TERM, COURSE, OFFERING, ASSESSMENT, RESOURCE, PROGRAM, STAFF);

  /** The columns, made unmodifiable. */
  public Dimension {
    naturalKey = List.copyOf(naturalKey);
    columns = List.copyOf(columns);
  }

  /** The library's dimensions, in the order they are merged. */
  public static List<Dimension> all() {
    return ALL;
  }

  /** What dimensions are made of, and are none themselves. */
  public static List<Dimension> builds() {
    return List.of(STUDENT_BUILD, STUDENT_PROFILE_BUILD, STAFF_ASSIGNMENT_BUILD);
  }

  /** The staging tables without which its rows stay as they are; none if it is made of nothing. */
  public List<StagingTable> madeOf() {
    return switch (table) {
      case "dim_student" -> List.of(StagingTable.STUDENT, StagingTable.STUDENT_PROFILE);
      case "dim_staff" -> List.of(StagingTable.STAFF, StagingTable.STAFF_ASSIGNMENT);
      default -> source.stream().toList();
    };
  }

  /** Its table, with the SELECT for a dialect; rows that the store deleted go. */
  public Target target(Dialect dialect) {
    Target whole =
        new Target(table, naturalKey, columns, SqlResource.load(Dimension.class, table, dialect));
    return source.map(staged -> whole.without(List.of(staged.deletedFrom(table)))).orElse(whole);
  }

  /** The SELECT of the students whose history a load looks at, {@code stg_touched_student}. */
  public static String touchedStudents(Dialect dialect) {
    return SqlResource.load(Dimension.class, "stg_touched_student", dialect);
  }
}
