package io.studentdata.warehouse.mart;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.query.Scope;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.testkit.ChangeRecord;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Eight students in three offerings of 28 days, with a story each, loaded into a warehouse. {@code
 * MATH-2024A} is where most happens; its first day is 5 February 2024. {@code ART-2024A} still
 * runs.
 */
final class SmallUniversity {
  static final Scope MATH = Scope.of(OfferingId.of("uni", "MATH-2024A"));

  private static final long BATCH = 1;

  private final Connection connection;

  private SmallUniversity(Connection connection) {
    this.connection = connection;
  }

  /** Loads all of it into an empty warehouse, and gives it back. */
  static Warehouse load(Warehouse warehouse) throws SQLException {
    try (StudentStore store = StudentStore.inMemory()) {
      try (Connection connection = store.database().connect()) {
        SmallUniversity university = new SmallUniversity(connection);
        university.batch();
        university.courses();
        university.enrollments();
        university.work();
        university.clicks();
        university.support();
        university.count();
      }
      WarehouseLoad.into(warehouse).from(store).run();
    }
    return warehouse;
  }

  private void courses() throws SQLException {
    named("term", 1, "2023A", "Spring 2023", day("2023-02-01"), 0);
    named("term", 2, "2024A", "Spring 2024", day("2024-02-01"), 0);
    named("course", 1, "MATH", "Mathematics");
    named("course", 2, "ART", "Art");
    named("course_offering", 1, "MATH-2023A", 1, 1, day("2023-02-06"), 28);
    named("course_offering", 2, "MATH-2024A", 1, 2, day("2024-02-05"), 28);
    named("course_offering", 3, "ART-2024A", 2, 2, day("2024-02-05"), 28);
    String[] names = {"ann", "bob", "cat", "dan", "eve", "fay", "gus", "hal"};
    for (int i = 0; i < names.length; i++) {
      named("student", i + 1, names[i]);
    }
  }

  private void enrollments() throws SQLException {
    // key, student, offering, registered, withdrawn, previous attempts, credits, result
    add("enrollment", 1, 3, 1, -10, null, 0, 60, "FAIL");
    add("enrollment", 2, 8, 1, -10, null, 0, 60, "PASS");
    add("enrollment", 3, 1, 2, -40, null, 0, 60, "PASS");
    add("enrollment", 4, 2, 2, -15, null, 0, 120, "DISTINCTION");
    add("enrollment", 5, 3, 2, -7, null, 1, 60, "FAIL");
    add("enrollment", 6, 4, 2, -1, 10, 0, 60, "WITHDRAWN");
    add("enrollment", 7, 5, 2, 3, null, 0, 30, "FAIL");
    add("enrollment", 8, 6, 2, null, null, 0, 60, "WITHDRAWN");
    add("enrollment", 9, 7, 2, -10, -2, 0, 60, "WITHDRAWN");
    add("enrollment", 10, 1, 3, -20, null, 0, 60, null);
    add("enrollment", 11, 2, 3, -14, 16, 0, 120, null);
    add("enrollment", 12, 8, 3, 0, null, 0, 35, null);
  }

  private void work() throws SQLException {
    named("assessment", 1, "M1", 2, "TUTOR_MARKED", 7, 40.0);
    named("assessment", 2, "M2", 2, "TUTOR_MARKED", 21, 60.0);
    named("assessment", 3, "M3", 2, "EXAM", null, 100.0);
    // key, enrollment, assessment, submitted, banked, score
    add("assessment_attempt", 1, 3, 1, 5, 0, 80.0);
    add("assessment_attempt", 2, 4, 1, 8, 0, 95.0);
    add("assessment_attempt", 3, 5, 1, -1, 1, 70.0);
    add("assessment_attempt", 4, 7, 1, 6, 0, 30.0);
    add("assessment_attempt", 5, 3, 2, 21, 0, 90.0);
    add("assessment_attempt", 6, 4, 2, 24, 0, null);
    add("assessment_attempt", 7, 5, 2, 35, 0, 35.0);
    add("assessment_attempt", 8, 3, 3, 28, 0, 60.0);
  }

  private void clicks() throws SQLException {
    named("learning_resource", 1, "forum", 2, "forum", null, null);
    named("learning_resource", 2, "page", 2, "page", null, null);
    named("learning_resource", 3, "quiz", 2, "quiz", null, null);
    named("learning_resource", 4, "talk", 3, "forum", null, null);
    // key, enrollment, course day, resource, clicks
    add("interaction", 1, 3, -3, 1, 2);
    add("interaction", 2, 3, 0, 1, 3);
    add("interaction", 3, 3, 0, 2, 5);
    add("interaction", 4, 3, 6, 2, 1);
    add("interaction", 5, 3, 8, 1, 4);
    add("interaction", 6, 3, 15, 2, 2);
    add("interaction", 7, 3, 22, 2, 1);
    add("interaction", 8, 4, 1, 2, 10);
    add("interaction", 9, 4, 16, 2, 1);
    add("interaction", 10, 6, 2, 1, 4);
    add("interaction", 11, 7, 9, 1, 1);
    add("interaction", 12, 11, 3, 4, 2);
    add("interaction", 13, 12, 9, 4, 6);
  }

  private void support() throws SQLException {
    // enrollment, course day, session, status
    named("attendance", 1, "a1", 3, 1, "one", "PRESENT");
    named("attendance", 2, "a2", 3, 8, "two", "LATE");
    named("attendance", 3, "a3", 4, 1, "one", "PRESENT");
    named("attendance", 4, "a4", 4, 8, "two", "ABSENT");
    named("attendance", 5, "a5", 5, 1, "one", "ABSENT");
    named("attendance", 6, "a6", 5, 8, "two", "EXCUSED");
    // student, offering, staff, day, channel, outcome
    named("advising_contact", 1, "c1", 3, 2, null, day("2024-02-12"), "EMAIL", "NOT_REACHED");
    named("advising_contact", 2, "c2", 3, 2, null, day("2024-02-14"), "PHONE", "REACHED");
    named("advising_contact", 3, "c3", 4, 2, null, day("2024-02-12"), "EMAIL", "NOT_REACHED");
    named("advising_contact", 4, "c4", 1, null, null, day("2024-02-12"), "EMAIL", "REACHED");
    posted(1, 1, "2024-01-01", "2024-01-15", "CHARGE", 100);
    posted(2, 1, "2024-01-10", null, "PAYMENT", -100);
    posted(3, 2, "2024-01-05", "2024-01-20", "CHARGE", 300);
    posted(4, 3, "2024-01-05", "2024-01-20", "CHARGE", 300);
    posted(5, 4, "2024-01-05", "2024-06-20", "CHARGE", 300);
    posted(6, 6, "2024-02-20", null, "CHARGE", 300);
  }

  private void posted(
      long key, long student, String on, @Nullable String due, String type, int amount)
      throws SQLException {
    LocalDate dueOn = due == null ? null : day(due);
    named(
        "account_transaction",
        key,
        "t" + key,
        student,
        day(on),
        dueOn,
        type,
        BigDecimal.valueOf(amount),
        "EUR",
        null,
        null);
  }

  private void batch() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into change_batch values (?, 'uni', 'test', current_timestamp)")) {
      insert.setLong(1, BATCH);
      insert.executeUpdate();
    }
  }

  private void count() {
    ChangeRecord.write(Jdbi.open(connection), BATCH);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Adds a row whose second and third column are the source's system and id. */
  private void named(String table, long key, String id, @Nullable Object... values)
      throws SQLException {
    @Nullable Object[] all = new @Nullable Object[values.length + 3];
    all[0] = key;
    all[1] = "uni";
    all[2] = id;
    System.arraycopy(values, 0, all, 3, values.length);
    add(table, all);
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
}
