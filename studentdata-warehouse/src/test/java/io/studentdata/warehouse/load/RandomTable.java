package io.studentdata.warehouse.load;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A table of a store and what its rows may hold, for changes at random.
 *
 * @param name the table
 * @param id its key
 * @param columns its further columns, without the batch
 */
record RandomTable(String name, String id, List<Column> columns) {
  /** Parents before children. */
  static final List<RandomTable> ALL =
      List.of(
          table(
              "term",
              "term_id",
              code(),
              of("name", "'Spring'", "'Autumn'"),
              day("starts_on"),
              number("start_is_approximate", 0, 1)),
          table("course", "course_id", code(), of("title", "'A'", "'B'", "null")),
          table(
              "course_offering",
              "offering_id",
              code(),
              key("course_id", "course"),
              key("term_id", "term"),
              day("starts_on"),
              number("length_days", 5, 60)),
          table(
              "assessment",
              "assessment_id",
              code(),
              key("offering_id", "course_offering"),
              of("assessment_type", "'EXAM'", "'OTHER'"),
              number("due_day", 0, 60),
              number("weight_percent", 0, 100)),
          table(
              "learning_resource",
              "resource_id",
              code(),
              key("offering_id", "course_offering"),
              of("activity_type", "'quiz'", "'forum'"),
              of("week_from", "null", "1", "2")),
          table("program", "program_id", code(), of("title", "'A'", "'B'", "null")),
          table("staff", "staff_id", code(), of("display_name", "'Ada'", "null")),
          table(
              "staff_assignment",
              "staff_assignment_id",
              key("staff_id", "staff"),
              key("offering_id", "course_offering"),
              of("staff_role", "'TEACHER'", "'TUTOR'", "'ADVISOR'", "'OTHER'")),
          table("student", "student_id", code()),
          table(
              "student_profile",
              "student_profile_id",
              key("student_id", "student"),
              day("valid_from"),
              of("region", "'Wales'", "'Kent'", "null"),
              of("disability", "0", "1", "null")),
          table(
              "program_membership",
              "program_membership_id",
              key("student_id", "student"),
              key("program_id", "program"),
              day("from_date"),
              of("to_date", "null", "'2015-06-30'", "'2013-12-31'")),
          table(
              "enrollment",
              "enrollment_id",
              key("student_id", "student"),
              key("offering_id", "course_offering"),
              number("registered_day", -40, 10),
              of("withdrawn_day", "null", "20"),
              number("previous_attempts", 0, 2),
              number("studied_credits", 30, 60),
              of("final_result", "null", "'PASS'", "'FAIL'")),
          table(
              "enrollment_event",
              "enrollment_event_id",
              key("enrollment_id", "enrollment"),
              number("event_number", 1, 4),
              of("event_type", "'REGISTERED'", "'WITHDRAWN'", "'COMPLETED'"),
              of("course_day", "null", "-3", "12"),
              of("final_result", "null", "'PASS'")),
          table(
              "assessment_attempt",
              "attempt_id",
              key("enrollment_id", "enrollment"),
              key("assessment_id", "assessment"),
              number("submitted_day", -5, 60),
              number("is_banked", 0, 1),
              of("score_percent", "null", "40", "80.5")),
          table(
              "interaction",
              "interaction_id",
              key("enrollment_id", "enrollment"),
              key("resource_id", "learning_resource"),
              number("course_day", -20, 70),
              number("clicks", 1, 9)),
          table(
              "attendance",
              "attendance_id",
              code(),
              key("enrollment_id", "enrollment"),
              number("course_day", 0, 60),
              of("attendance_status", "'PRESENT'", "'LATE'", "'ABSENT'")),
          table(
              "account_transaction",
              "account_transaction_id",
              code(),
              key("student_id", "student"),
              day("posted_on"),
              of("due_on", "null", "'2014-05-31'", "'2015-03-31'"),
              of("transaction_type", "'CHARGE'", "'PAYMENT'", "'REFUND'", "'AID'"),
              of("amount", "100", "-100", "55.25", "-55.25"),
              of("currency", "'EUR'", "'GBP'"),
              keyOrNull("reverses_id", "account_transaction")),
          table(
              "advising_contact",
              "advising_contact_id",
              code(),
              key("student_id", "student"),
              keyOrNull("offering_id", "course_offering"),
              keyOrNull("staff_id", "staff"),
              day("contacted_on"),
              of("channel", "'EMAIL'", "'PHONE'"),
              of("outcome", "null", "'REACHED'")));

  /** The columns, made unmodifiable. */
  RandomTable {
    columns = List.copyOf(columns);
  }

  /** The table of a name. */
  static RandomTable named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  /** Whether rows of other tables hang on its rows. */
  boolean isParent() {
    return ALL.stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.parent().equals(name));
  }

  /**
   * A column.
   *
   * @param name its name
   * @param values what it may hold, as SQL; empty for a day, the id in the source, or where it
   *     names a row
   * @param parent the table whose rows it names; empty if none
   */
  record Column(String name, List<String> values, String parent) {
    /** The values, made unmodifiable. */
    Column {
      values = List.copyOf(values);
    }

    boolean isKey() {
      return !parent.isEmpty();
    }

    boolean mayBeNull() {
      return values.contains("null");
    }

    private boolean isCode() {
      return name.equals("source_id");
    }

    /**
     * A value at random, of a column that names no row.
     *
     * @param codes how many ids the source gives: few, so that one is taken again once it is free
     */
    String value(Random random, int codes) {
      if (isCode()) {
        return "'c%d'".formatted(random.nextInt(codes));
      }
      return values.isEmpty()
          ? day(random, 2013 + random.nextInt(2))
          : values.get(random.nextInt(values.size()));
    }

    /** A value that comes late: a day before those of other rows, or one of the first there are. */
    String lateValue(Random random, int codes) {
      if (isCode() || isKey()) {
        return value(random, codes);
      }
      return values.isEmpty()
          ? day(random, 2012)
          : values.get(random.nextInt(1 + values.size() / 4));
    }

    private static String day(Random random, int year) {
      return "'%d-%02d-%02d'".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
  }

  private static RandomTable table(String name, String id, Column... columns) {
    return new RandomTable(name, id, List.of(columns));
  }

  private static Column code() {
    return new Column("source_id", List.of(), "");
  }

  private static Column day(String name) {
    return new Column(name, List.of(), "");
  }

  private static Column of(String name, String... values) {
    return new Column(name, List.of(values), "");
  }

  private static Column number(String name, int low, int high) {
    return new Column(
        name, IntStream.rangeClosed(low, high).mapToObj(Integer::toString).toList(), "");
  }

  private static Column key(String name, String parent) {
    return new Column(name, List.of(), parent);
  }

  private static Column keyOrNull(String name, String parent) {
    return new Column(name, List.of("null"), parent);
  }
}
