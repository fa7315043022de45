package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.RowInUseException;
import io.studentdata.core.mapping.MissingReferenceException;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.testkit.Rival;
import io.studentdata.core.testkit.StoreContents;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deletes leave nothing behind that names what is gone, on whatever database the store is. */
abstract class DeletesContract {
  private static final LearningResource RESOURCE =
      new LearningResource(SmallCollege.RESOURCE, SmallCollege.OFFERING, "homepage", null, null);

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 2));
    store.enrollments().save(SmallCollege.enrollment(1));
    store.enrollments().save(SmallCollege.enrollment(2));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void use(StudentRecords in, int student, int day) {
    in.interactions()
        .saveAll(
            List.of(
                new Interaction(
                    SmallCollege.OFFERING,
                    SmallCollege.student(student),
                    SmallCollege.RESOURCE,
                    day,
                    3)));
  }

  private static void handIn(StudentRecords in) {
    in.attempts()
        .save(
            new AssessmentAttempt(
                SmallCollege.ASSESSMENT, SmallCollege.student(1), 20, false, 61.0));
  }

  private static void come(StudentRecords in) {
    in.attendances()
        .save(
            new Attendance(
                AttendanceId.of("college", "a1"),
                SmallCollege.OFFERING,
                SmallCollege.student(1),
                3,
                null,
                AttendanceStatus.PRESENT));
  }

  private long number(String sql) {
    return StoreContents.number(store, sql);
  }

  private void isRefused(Runnable delete, String table) {
    Map<String, List<String>> before = StoreContents.of(store);
    long batches = StoreContents.batches(store);
    assertThatThrownBy(delete::run)
        .isInstanceOf(RowInUseException.class)
        .hasMessageStartingWith("Cannot delete from " + table + ": ")
        .hasMessageEndingWith("Delete those first");
    assertThat(StoreContents.of(store)).isEqualTo(before);
    assertThat(StoreContents.batches(store)).isEqualTo(batches);
  }

  @Test
  void anEnrollmentIsNotDeletedBeforeWhatNamesIt() {
    List<Consumer<StudentRecords>> rows =
        List.of(DeletesContract::handIn, DeletesContract::come, in -> use(in, 1, 5));
    List<Runnable> cures =
        List.of(
            () ->
                store
                    .attempts()
                    .delete(
                        store
                            .attempts()
                            .find(SmallCollege.ASSESSMENT, SmallCollege.student(1))
                            .orElseThrow()),
            () ->
                store
                    .attendances()
                    .delete(
                        store.attendances().find(AttendanceId.of("college", "a1")).orElseThrow()),
            () ->
                assertThat(
                        store
                            .interactions()
                            .deleteAll(SmallCollege.OFFERING, SmallCollege.student(1)))
                    .isEqualTo(1));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).accept(store);
      isRefused(() -> store.enrollments().delete(SmallCollege.enrollment(1)), "enrollment");
      cures.get(i).run();
    }
    assertThat(store.enrollments().delete(SmallCollege.enrollment(1))).isTrue();
    assertThat(store.enrollments().stream()).containsExactly(SmallCollege.enrollment(2));
  }

  @Test
  void aResourceIsNotDeletedBeforeItsUses() throws SQLException {
    use(store, 1, 5);
    use(store, 2, 6);
    isRefused(() -> store.resources().delete(RESOURCE), "learning_resource");
    assertThat(store.interactions().deleteAll(SmallCollege.RESOURCE)).isEqualTo(2);
    assertThat(number("select count(*) from change_delete where table_name = 'interaction'"))
        .isEqualTo(2);
    execute(
        "insert into interaction_event select 1, 'lrs', 'e1', min(enrollment_id), min(resource_id),"
            + " 'opened', '2026-02-03 10:00:00', 1, min(enrollment.batch_id)"
            + " from enrollment cross join learning_resource");
    isRefused(() -> store.resources().delete(RESOURCE), "learning_resource");
    execute("delete from interaction_event");
    assertThat(store.resources().delete(RESOURCE)).isTrue();
    assertThat(store.resources().count()).isZero();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = store.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void oneUnitOfWorkDeletesARowAndThenWhatItNamed() {
    use(store, 1, 5);
    store.write(
        "registrar",
        unit -> {
          use(unit, 1, 6);
          assertThat(unit.interactions().deleteAll(SmallCollege.OFFERING, SmallCollege.student(1)))
              .isEqualTo(2);
          assertThat(unit.enrollments().delete(SmallCollege.enrollment(1))).isTrue();
        });
    assertThat(store.interactions().count()).isZero();
    assertThat(store.enrollments().count()).isEqualTo(1);
  }

  /** Writes rows; before that unit of work ends, somebody else deletes what they name. */
  private void race(Consumer<StudentRecords> write, Runnable delete, String table) {
    List<Rival> rivals = new ArrayList<>();
    boolean refused = false;
    try {
      store.write(
          "teacher",
          unit -> {
            write.accept(unit);
            if (rivals.isEmpty()) {
              rivals.add(Rival.start(delete));
            }
          });
    } catch (MissingReferenceException e) {
      refused = true;
    }
    Optional<Throwable> failure = rivals.get(0).failure();
    assertThat(refused).as("one of both, whoever was first").isEqualTo(failure.isEmpty());
    failure.ifPresent(e -> assertThat(e).isInstanceOf(RowInUseException.class));
    assertThat(
            number(
                "select count(*) from %1$s where enrollment_id not in (select enrollment_id from enrollment)"
                    .formatted(table)))
        .isZero();
    assertThat(
            number(
                "select count(*) from interaction where resource_id not in (select resource_id from learning_resource)"))
        .isZero();
  }

  @Test
  void rowsThatAreWrittenWhileTheirEnrollmentIsDeletedAreNotLeftBehind() {
    race(
        in -> use(in, 1, 5),
        () -> store.enrollments().delete(SmallCollege.enrollment(1)),
        "interaction");
  }

  @Test
  void attemptsThatAreWrittenWhileTheirEnrollmentIsDeletedAreNotLeftBehind() {
    race(
        DeletesContract::handIn,
        () -> store.enrollments().delete(SmallCollege.enrollment(1)),
        "assessment_attempt");
  }

  @Test
  void usesThatAreWrittenWhileTheirResourceIsDeletedAreNotLeftBehind() {
    race(in -> use(in, 1, 5), () -> store.resources().delete(RESOURCE), "interaction");
  }

  @Test
  void aDeleteWaitsForAHostsTransactionThatAddsUses() throws SQLException {
    try (Connection host = store.database().connect()) {
      host.setAutoCommit(false);
      use(store.join(host), 1, 5);
      Rival byEnrollment =
          Rival.start(() -> store.enrollments().delete(SmallCollege.enrollment(1)));
      Rival byResource = Rival.start(() -> store.resources().delete(RESOURCE));
      host.commit();
      assertThat(byEnrollment.failure()).get().isInstanceOf(RowInUseException.class);
      assertThat(byResource.failure()).get().isInstanceOf(RowInUseException.class);
    }
    assertThat(store.interactions().count()).isEqualTo(1);
  }
}
