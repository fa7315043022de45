package io.studentdata.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.mapping.ErasedStudentException;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.RecordedBatch;
import io.studentdata.core.store.SeenBatches;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The erasure of a student, on whatever database. */
abstract class PrivacyContract extends PlantedContract {
  private ErasureReport erase() {
    return Erasure.in(store).erase(Planted.student(GONE), OFFICER);
  }

  @Test
  void afterAnErasureNothingInTheDatabaseNamesTheStudent() throws Exception {
    execute("update change_batch set source_description = 'rows of s-%s, again'".formatted(GONE));
    execute(
        "insert into import_reject select min(batch_id), 1, 'Family%s.csv', 2, 'x' from change_batch"
            .formatted(GONE));
    ErasureReport report = erase();
    assertThat(report.anonymised()).containsEntry("import_reject", 1L);
    String mark = GONE.toLowerCase(Locale.ROOT);
    Dump.of(store)
        .forEach(
            (table, rows) ->
                assertThat(rows)
                    .as(table)
                    .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains(mark)));
  }

  private static Student again(String mark) {
    return new Student(Planted.student(mark), Planted.START.plusYears(1), Demographics.UNKNOWN);
  }

  @Test
  void anErasureLeavesEverybodyElseAsTheyWere() throws Exception {
    Map<String, List<String>> other = Dump.of(store, key(OTHER));
    Map<String, List<String>> all = Dump.of(store);
    erase();
    assertThat(Dump.of(store, key(OTHER))).isEqualTo(other);
    Set<String> subjects = Set.copyOf(other.keySet());
    Dump.of(store)
        .forEach(
            (table, rows) -> {
              if (!subjects.contains(table) && !OPERATIONS.contains(table)) {
                assertThat(rows).as(table).isEqualTo(all.get(table));
              }
            });
  }

  @Test
  void anErasureKeepsCountsOfOfferingsAndSumsOfTheLedger() {
    List<String> kept =
        List.of(
            "select count(*) from enrollment",
            "select count(*) from enrollment where final_result = 'PASS' and registered_day = -11",
            "select count(*) from account_transaction",
            "select cast(sum(amount) * 10000 as bigint) from account_transaction",
            "select count(*) from account_transaction a inner join account_transaction b"
                + " on b.account_transaction_id = a.reverses_id and b.student_id = a.student_id");
    List<Long> before = kept.stream().map(this::number).toList();
    ErasureReport report = erase();
    assertThat(kept.stream().map(this::number)).isEqualTo(before);
    assertThat(report.anonymised())
        .containsEntry("enrollment", 2L)
        .containsEntry("account_transaction", 3L)
        .containsEntry("access_audit", 1L);
    assertThat(number("select count(distinct student_id) from enrollment")).isEqualTo(3);
    List<StudentId> students = store.enrollments().stream().map(Enrollment::student).toList();
    assertThat(students).filteredOn(id -> id.system().equals("erased")).hasSize(2);
  }

  @Test
  void anErasureIsOneBatchOfTheChangeFeed() {
    SeenBatches seen = SeenBatches.NONE.with(store.changes().since(SeenBatches.NONE));
    long student = key(GONE);
    ErasureReport report = erase();
    List<RecordedBatch> since = store.changes().since(seen);
    assertThat(since).hasSize(1);
    assertThat(report.batch()).hasValue(since.get(0).id());
    assertThat(store.changes().deleted(since.get(0), "student")).containsExactly(student);
    assertThat(store.changes().deleted(since.get(0), "interaction")).hasSize(2);
    assertThat(store.changes().written(since.get(0), "enrollment")).hasSize(2);
    report
        .deleted()
        .forEach(
            (table, rows) ->
                assertThat(
                        number(
                            "select count(*) from change_delete where table_name = '%s'"
                                .formatted(table)))
                    .as(table)
                    .isEqualTo(rows));
  }

  @Test
  void anErasureIsRecordedAndTwiceIsTheSameAsOnce() throws Exception {
    ErasureReport report = erase();
    assertThat(report.outcome()).isEqualTo(ErasureReport.Outcome.ERASED);
    assertThat(
            number(
                "select count(*) from erasure_request where erasure_request_id = %d and"
                        .formatted(report.request().orElseThrow())
                    + " deleted_rows = %d and anonymised_rows = %d"
                        .formatted(report.deletedRows(), report.anonymisedRows())))
        .isEqualTo(1);
    Map<String, List<String>> after = Dump.of(store);
    assertThat(erase().outcome()).isEqualTo(ErasureReport.Outcome.ERASED_BEFORE);
    assertThat(Erasure.in(store).erase(Planted.student("nobody"), OFFICER).outcome())
        .isEqualTo(ErasureReport.Outcome.UNKNOWN);
    assertThat(Dump.of(store)).isEqualTo(after);
  }

  @Test
  void aReasonThatNamesTheStudentIsRefused() throws Exception {
    Map<String, List<String>> before = Dump.of(store);
    assertThatThrownBy(
            () ->
                Erasure.in(store)
                    .erase(
                        Planted.student(GONE), new Access("officer", "Family" + GONE + " asked")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(GONE);
    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void anErasureThatFailsAtItsEndHasDoneNothing() throws Exception {
    Map<String, List<String>> before = Dump.of(store);
    execute("drop sequence erasure_request_seq");
    try {
      assertThatThrownBy(this::erase).isInstanceOf(DatabaseException.class);
    } finally {
      execute("create sequence erasure_request_seq as bigint start with 1000 increment by 1");
    }
    assertThat(Dump.of(store)).isEqualTo(before);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = store.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aStudentWhoWasErasedIsNotSavedAgainUnlessLetIn() {
    erase();
    assertThatThrownBy(() -> store.students().save(again(GONE)))
        .isInstanceOf(ErasedStudentException.class)
        .hasMessageNotContaining(GONE);
    assertThatThrownBy(
            () -> store.enrollments().register(Planted.offering(1), Planted.student(GONE), 1, 0, 1))
        .isInstanceOf(ErasedStudentException.class);
    Erasure erasure = Erasure.in(store);
    assertThat(erasure.isErased(Planted.student(GONE))).isTrue();
    assertThat(erasure.lift(Planted.student(GONE), OFFICER)).isTrue();
    assertThat(erasure.lift(Planted.student(GONE), OFFICER)).isFalse();
    store.students().save(again(GONE));
    assertThat(store.students().find(Planted.student(GONE))).isPresent();
    assertThat(erase().outcome()).isEqualTo(ErasureReport.Outcome.ERASED);
    assertThat(erasure.isErased(Planted.student(GONE))).isTrue();
  }
}
