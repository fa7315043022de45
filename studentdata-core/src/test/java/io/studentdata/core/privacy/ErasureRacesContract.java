package io.studentdata.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.mapping.ErasedStudentException;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentRecords;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Rival;
import io.studentdata.core.testkit.StoreContents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erasure misses nothing that others write about the student meanwhile. */
abstract class ErasureRacesContract {
  private static final String GONE = "Qzx1Erased";
  private static final Access OFFICER = new Access("data protection officer", "on request");

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() throws SQLException {
    store = emptyStore();
    Planted.college(store);
    Planted.plant(store, GONE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void erase() {
    Erasure.in(store).erase(Planted.student(GONE), OFFICER);
  }

  /** A write of each kind of row about a student. */
  private static Map<String, Consumer<StudentRecords>> writes() {
    Map<String, Consumer<StudentRecords>> writes = new LinkedHashMap<>();
    writes.put(
        "profile",
        in ->
            in.students()
                .save(
                    new Student(
                        Planted.student(GONE), Planted.START.plusDays(9), Demographics.UNKNOWN)));
    writes.put("identity", in -> Planted.identity(in, GONE, "New"));
    writes.put("membership", in -> Planted.membership(in, GONE, 30));
    writes.put("attempt", in -> in.attempts().save(attempt(88.0)));
    writes.put("interaction", in -> Planted.use(in, GONE, 44));
    writes.put("attendance", in -> Planted.attendance(in, GONE, "again-"));
    writes.put("contact", in -> Planted.contact(in, GONE, "again-"));
    writes.put("ledger", in -> Planted.fee(in, GONE, "again-"));
    writes.put(
        "audit",
        in ->
            in.accessAudit()
                .record(
                    Planted.student(GONE),
                    "screen",
                    new Access("clerk", "call " + GONE + " back")));
    return writes;
  }

  private static AssessmentAttempt attempt(double score) {
    return new AssessmentAttempt(Planted.assessment(1), Planted.student(GONE), 29, false, score);
  }

  private void nothingIsLeft(String what) throws SQLException {
    String mark = GONE.toLowerCase(Locale.ROOT);
    Dump.of(store)
        .forEach(
            (table, rows) ->
                assertThat(rows)
                    .as("%s: %s", what, table)
                    .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains(mark)));
    for (SubjectTable table : SubjectTable.in(DataDictionary.load())) {
      for (String parent : List.of("student", "enrollment")) {
        if (!table.name().equals(parent) && table.table().has(parent + "_id")) {
          String orphans =
              "select count(*) from %1$s where %2$s_id is not null and %2$s_id not in (select %2$s_id from %2$s)";
          assertThat(StoreContents.number(store, orphans.formatted(table.name(), parent)))
              .as("%s: rows of %s without %s", what, table.name(), parent)
              .isZero();
        }
      }
    }
  }

  private void again() throws SQLException {
    Erasure.in(store).lift(Planted.student(GONE), OFFICER);
    Planted.plant(store, GONE);
  }

  @Test
  void whatAUnitOfWorkWritesWhileTheStudentIsErasedIsNotLeftBehind() throws SQLException {
    for (Map.Entry<String, Consumer<StudentRecords>> write : writes().entrySet()) {
      List<Rival> erasure = new ArrayList<>();
      try {
        store.write(
            "teacher",
            unit -> {
              write.getValue().accept(unit);
              if (erasure.isEmpty()) {
                erasure.add(Rival.start(this::erase));
              }
            });
      } catch (ErasedStudentException e) {
        assertThat(e).as(write.getKey()).hasMessageNotContaining(GONE);
      }
      assertThat(erasure.get(0).failure()).as(write.getKey()).isEmpty();
      nothingIsLeft(write.getKey());
      again();
    }
  }

  @Test
  void whatAHostsTransactionHasWrittenIsWaitedForAndErased() throws SQLException {
    for (Map.Entry<String, Consumer<StudentRecords>> write : writes().entrySet()) {
      Rival erasure;
      try (Connection host = store.database().connect()) {
        host.setAutoCommit(false);
        write.getValue().accept(store.join(host));
        erasure = Rival.start(this::erase);
        host.commit();
      }
      assertThat(erasure.failure()).as(write.getKey()).isEmpty();
      nothingIsLeft(write.getKey());
      again();
    }
  }

  @Test
  void whoWasErasedWhileAUnitOfWorkRanIsNotAddedByIt() throws SQLException {
    List<Rival> erasure = new ArrayList<>();
    assertThatThrownBy(
            () ->
                store.write(
                    "registrar",
                    unit -> {
                      unit.students()
                          .save(
                              new Student(
                                  Planted.student("somebody"),
                                  Planted.START,
                                  Demographics.UNKNOWN)); // it asks who was erased: nobody
                      if (erasure.isEmpty()) {
                        erasure.add(Rival.start(this::erase));
                      }
                      unit.students()
                          .save(
                              new Student(
                                  Planted.student(GONE),
                                  Planted.START.plusYears(1),
                                  Demographics.UNKNOWN));
                    }))
        .isInstanceOf(ErasedStudentException.class);
    assertThat(erasure.get(0).failure()).isEmpty();
    nothingIsLeft("student");
  }
}
