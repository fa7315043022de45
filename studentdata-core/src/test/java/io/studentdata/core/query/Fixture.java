package io.studentdata.core.query;

import io.studentdata.core.db.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A university small enough to work its answers out by hand: two terms, three courses, seven
 * students with a story each, and one offering of seventy for breakdowns by background. Course day
 * 0 of both spring offerings is 5 February 2024.
 */
final class Fixture implements AutoCloseable {
  private static final long BATCH = 1;

  private final Connection connection;

  private Fixture(Connection connection) {
    this.connection = connection;
  }

  /** Fills an empty store. */
  static void fill(Database database) throws SQLException {
    try (Fixture fixture = new Fixture(database.connect())) {
      fixture.courses();
      fixture.enrollments();
      fixture.assessments();
      fixture.activity();
      fixture.programsAndStaff();
      fixture.ledger();
      fixture.advising();
      fixture.seventy();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Adds a row: the values of all columns in order, without the batch, which comes last. */
  private void add(String table, @Nullable Object... values) throws SQLException {
    String marks = "?, ".repeat(values.length) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.setLong(values.length + 1, BATCH);
      insert.executeUpdate();
    }
  }

  /** The same for a table whose second and third column are the source's system and id. */
  private void named(String table, long key, String id, @Nullable Object... values)
      throws SQLException {
    @Nullable Object[] all = new @Nullable Object[values.length + 3];
    all[0] = key;
    all[1] = "uni";
    all[2] = id;
    System.arraycopy(values, 0, all, 3, values.length);
    add(table, all);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private void courses() throws SQLException {
    named("term", 1, "2024A", "Spring", day("2024-02-01"), 0);
    named("term", 2, "2024B", "Autumn", day("2024-09-01"), 0);
    named("course", 1, "MATH", "Mathematics");
    named("course", 2, "ART", "Art");
    named("course", 3, "BIG", "Big one");
    named("course_offering", 1, "MATH-2024A", 1, 1, day("2024-02-05"), 70);
    named("course_offering", 2, "MATH-2024B", 1, 2, day("2024-09-02"), 70);
    named("course_offering", 3, "ART-2024A", 2, 1, day("2024-02-05"), 70);
    named("course_offering", 4, "BIG-2024B", 3, 2, day("2024-09-02"), 70);
    named("course_offering", 5, "ART-2024B", 2, 2, day("2024-09-09"), 70);
  }

  private void enrollments() throws SQLException {
    for (int student = 1; student <= 7; student++) {
      named("student", student, "S" + student);
    }
    profile(1, 1, "2023-01-01", "None", null);
    profile(2, 1, "2024-01-01", "School", null);
    profile(3, 1, "2024-05-01", "HE", null);
    profile(4, 2, "2024-03-01", "HE", null);
    // key, student, offering, registered, withdrawn, previous attempts, credits, result
    add("enrollment", 1, 1, 1, -20, null, 0, 60, "PASS");
    add("enrollment", 2, 2, 1, -15, null, 0, 120, "DISTINCTION");
    add("enrollment", 3, 3, 1, -7, null, 1, 60, "FAIL");
    add("enrollment", 4, 4, 1, -1, 10, 0, 60, "WITHDRAWN");
    add("enrollment", 5, 5, 1, 3, null, 5, 30, "FAIL");
    add("enrollment", 6, 6, 1, null, null, 0, 60, "WITHDRAWN");
    add("enrollment", 7, 3, 2, -10, null, 2, 60, null);
    add("enrollment", 8, 4, 2, -3, 5, 1, 60, null);
    add("enrollment", 9, 1, 3, -20, null, 0, 60, "PASS");
    add("enrollment", 10, 2, 3, -14, -2, 0, 120, "WITHDRAWN");
    add("enrollment", 11, 7, 3, 0, null, 0, 35, "PASS");
  }

  private void profile(
      long key, long student, String from, String education, @Nullable String deprivation)
      throws SQLException {
    add("student_profile", key, student, day(from), null, null, education, deprivation, null, null);
  }

  private void assessments() throws SQLException {
    named("assessment", 1, "M1", 1, "TUTOR_MARKED", 14, 40.0);
    named("assessment", 2, "M2", 1, "COMPUTER_MARKED", 7, 0.0);
    named("assessment", 3, "M3", 1, "TUTOR_MARKED", 42, 60.0);
    named("assessment", 4, "M4", 1, "EXAM", null, 100.0);
    named("assessment", 5, "R1", 3, "OTHER", 20, 100.0);
    // key, enrollment, assessment, submitted, banked, score
    add("assessment_attempt", 1, 1, 1, 12, 0, 80.0);
    add("assessment_attempt", 2, 2, 1, 16, 0, 95.0);
    add("assessment_attempt", 3, 3, 1, -1, 1, 70.0);
    add("assessment_attempt", 4, 5, 1, 13, 0, 30.0);
    add("assessment_attempt", 5, 1, 2, 5, 0, 100.0);
    add("assessment_attempt", 6, 1, 3, 42, 0, 90.0);
    add("assessment_attempt", 7, 2, 3, 45, 0, null);
    add("assessment_attempt", 8, 3, 3, 50, 0, 35.0);
    add("assessment_attempt", 9, 9, 5, 21, 0, null);
    add("assessment_attempt", 10, 11, 5, 18, 0, null);
  }

  private void activity() throws SQLException {
    named("learning_resource", 1, "forum", 1, "forum", null, null);
    named("learning_resource", 2, "page1", 1, "page", 2, 2);
    named("learning_resource", 3, "page2", 1, "page", null, null);
    named("learning_resource", 4, "quiz", 1, "quiz", null, null);
    // key, enrollment, course day, resource, clicks
    add("interaction", 1, 1, -3, 1, 2);
    add("interaction", 2, 1, 0, 1, 3);
    add("interaction", 3, 1, 0, 2, 5);
    add("interaction", 4, 1, 6, 2, 1);
    add("interaction", 5, 1, 15, 1, 4);
    add("interaction", 6, 1, 30, 1, 1);
    add("interaction", 7, 2, 1, 2, 10);
    add("interaction", 8, 2, 16, 2, 1);
    add("interaction", 9, 4, 8, 2, 2);
    add("interaction", 10, 4, 17, 4, 1);
    named("interaction_event", 1, "ev1", 3, 1, "read", day("2024-03-01").atStartOfDay(), 25);
    // enrollment, course day, session, status
    named("attendance", 1, "a1", 1, 2, "lecture 1", "PRESENT");
    named("attendance", 2, "a2", 2, 2, "lecture 1", "LATE");
    named("attendance", 3, "a3", 3, 2, "lecture 1", "ABSENT");
    named("attendance", 4, "a4", 4, 2, "lecture 1", "EXCUSED");
    named("attendance", 5, "a5", 1, 3, "lab", "PRESENT");
    named("attendance", 6, "a6", 1, 9, "lecture 2", "EXCUSED");
    named("attendance", 7, "a7", 2, 9, "lecture 2", "EXCUSED");
    named("attendance", 8, "a8", 9, 2, "lecture 1", "PRESENT");
    named("attendance", 9, "a9", 11, 2, "lecture 1", "ABSENT");
  }

  private void programsAndStaff() throws SQLException {
    named("program", 1, "BSC", "Science");
    named("program", 2, "BA", "Arts");
    named("program", 3, "MA", "Mastery");
    // key, student, program, from, to
    add("program_membership", 1, 1, 1, day("2023-10-01"), null);
    add("program_membership", 2, 2, 1, day("2023-10-01"), day("2024-03-31"));
    add("program_membership", 3, 3, 1, day("2024-04-01"), null);
    add("program_membership", 4, 1, 2, day("2024-01-15"), day("2024-06-30"));
    add("program_membership", 5, 4, 2, day("2024-06-30"), null);
    named("staff", 1, "T1", "Ada");
    named("staff", 2, "T2", "Grace");
    add("staff_assignment", 1, 1, 2, "TEACHER");
    add("staff_assignment", 2, 1, 2, "TUTOR");
    add("staff_assignment", 3, 2, 2, "TUTOR");
  }

  private void ledger() throws SQLException {
    posted(1, 1, "2024-01-10", "2024-02-10", "CHARGE", "1000", "EUR", null);
    posted(2, 1, "2024-02-01", null, "PAYMENT", "-400", "EUR", null);
    posted(3, 1, "2024-03-01", "2024-05-01", "CHARGE", "500", "EUR", null);
    posted(4, 1, "2024-03-01", null, "CHARGE", "200", "USD", null);
    posted(5, 2, "2024-01-10", "2024-02-10", "CHARGE", "300", "EUR", null);
    posted(6, 2, "2024-02-09", null, "PAYMENT", "-300", "EUR", null);
    posted(7, 2, "2024-02-20", null, "PAYMENT", "300", "EUR", 6L);
    posted(8, 3, "2024-01-10", "2024-02-10", "CHARGE", "800", "EUR", null);
    posted(9, 3, "2024-03-05", null, "CHARGE", "-800", "EUR", 8L);
    posted(10, 4, "2024-01-15", null, "AID", "-250", "EUR", null);
    posted(11, 4, "2024-01-20", "2024-06-30", "CHARGE", "250.50", "EUR", null);
    posted(12, 4, "2024-04-15", null, "REFUND", "99.50", "EUR", null);
  }

  private void posted(
      long key,
      long student,
      String on,
      @Nullable String due,
      String type,
      String amount,
      String currency,
      @Nullable Long reverses)
      throws SQLException {
    LocalDate dueOn = due == null ? null : day(due);
    java.math.BigDecimal money = new java.math.BigDecimal(amount);
    named(
        "account_transaction",
        key,
        "t" + key,
        student,
        day(on),
        dueOn,
        type,
        money,
        currency,
        reverses,
        null);
  }

  private void advising() throws SQLException {
    // student, offering, staff, day, channel, outcome
    named("advising_contact", 1, "c1", 3, 1, 1, day("2024-03-01"), "EMAIL", "NOT_REACHED");
    named("advising_contact", 2, "c2", 3, 1, 1, day("2024-03-08"), "PHONE", "REACHED");
    named("advising_contact", 3, "c3", 4, 1, 1, day("2024-02-12"), "EMAIL", "NOT_REACHED");
    named("advising_contact", 4, "c4", 5, 1, 1, day("2024-03-02"), "EMAIL", null);
    named("advising_contact", 5, "c5", 6, null, null, day("2024-03-03"), "EMAIL", "REFERRED");
    named("advising_contact", 6, "c6", 1, 3, null, day("2024-04-01"), "MEETING", "DECLINED");
  }

  /** Forty pass and thirty fail; who is who is told by education and deprivation. */
  private void seventy() throws SQLException {
    for (int i = 0; i < 70; i++) {
      boolean passes = i < 40;
      int n = passes ? i : i - 40;
      String education =
          n < (passes ? 25 : 15) ? "HE" : n < (passes ? 37 : 27) ? "A Level" : "None";
      String deprivation = n < (passes ? 30 : 5) ? "0-10%" : "90-100%";
      int key = 100 + i;
      named("student", key, "B" + key);
      profile(key, key, "2024-08-01", education, deprivation);
      add("enrollment", key, key, 4, -5, null, 0, 60, passes ? "PASS" : "FAIL");
    }
  }
}
