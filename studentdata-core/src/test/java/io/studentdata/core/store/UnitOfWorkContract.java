package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.StaleWriteException;
import io.studentdata.core.mapping.MissingReferenceException;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What writing promises, on whatever database the store is. */
abstract class UnitOfWorkContract {
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 3));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Enrollment ended(Enrollment enrollment, FinalResult result) {
    return new Enrollment(
        enrollment.offering(),
        enrollment.student(),
        enrollment.registeredDay(),
        enrollment.withdrawnDay(),
        enrollment.previousAttempts(),
        enrollment.studiedCredits(),
        result);
  }

  private long number(String sql) {
    return ((PooledSql) store.sql())
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  private Enrollment found(int student) {
    return store
        .enrollments()
        .find(SmallCollege.OFFERING, SmallCollege.student(student))
        .orElseThrow();
  }

  @Test
  void whatWasSavedIsFound() {
    store.enrollments().save(SmallCollege.enrollment(1));
    store.attempts().save(attempt(1, 55.0));
    assertThat(found(1)).isEqualTo(SmallCollege.enrollment(1));
    assertThat(store.attempts().stream()).containsExactly(attempt(1, 55.0));
    assertThat(store.students().find(SmallCollege.student(2))).contains(SmallCollege.profile(2));
  }

  private static AssessmentAttempt attempt(int student, double score) {
    return new AssessmentAttempt(
        SmallCollege.ASSESSMENT, SmallCollege.student(student), 28, false, score);
  }

  @Test
  void savingAgainReplacesAndSavingTheSameAgainChangesNothing() {
    store.enrollments().save(SmallCollege.enrollment(1));
    store.enrollments().save(ended(SmallCollege.enrollment(1), FinalResult.PASS));
    long batches = number("select count(*) from change_batch");
    store.enrollments().save(ended(SmallCollege.enrollment(1), FinalResult.PASS));
    assertThat(found(1).result()).isEqualTo(FinalResult.PASS);
    assertThat(store.enrollments().count()).isEqualTo(1);
    assertThat(number("select count(*) from change_batch")).isEqualTo(batches);
  }

  @Test
  void aUnitOfWorkIsOneBatchAndSeesItsOwnWrites() {
    long batches = number("select count(*) from change_batch");
    store.write(
        "registrar",
        unit -> {
          unit.enrollments().save(SmallCollege.enrollment(1));
          unit.enrollments()
              .saveAll(List.of(SmallCollege.enrollment(2), SmallCollege.enrollment(3)));
          unit.attempts().save(attempt(2, 70));
          assertThat(unit.enrollments().count()).isEqualTo(3);
          Enrollment own =
              unit.enrollments().find(SmallCollege.OFFERING, SmallCollege.student(1)).orElseThrow();
          unit.enrollments().save(ended(own, FinalResult.FAIL));
        });
    assertThat(number("select count(*) from change_batch")).isEqualTo(batches + 1);
    assertThat(found(1).result()).isEqualTo(FinalResult.FAIL);
    assertThat(
            number(
                "select inserted_rows * 10 + updated_rows from change_batch_table"
                    + " where table_name = 'enrollment'"))
        .isEqualTo(30);
  }

  @Test
  void aFailureRollsAllOfItBack() {
    assertThatThrownBy(
            () ->
                store.write(
                    "registrar",
                    unit -> {
                      unit.enrollments().save(SmallCollege.enrollment(1));
                      throw new IllegalStateException("changed my mind");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("changed my mind");
    assertThat(store.enrollments().count()).isZero();
    assertThat(number("select count(*) from change_batch")).isEqualTo(1);
  }

  @Test
  void aUnitOfWorkInWhichAWriteFailedCannotCommit() {
    assertThatThrownBy(
            () ->
                store.write(
                    "registrar",
                    unit -> {
                      unit.enrollments().save(SmallCollege.enrollment(1));
                      assertThatThrownBy(
                              () -> unit.courses().delete(new Course(SmallCollege.COURSE, "any")))
                          .isInstanceOf(DatabaseException.class);
                    }))
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith("Cannot commit");
    assertThat(store.enrollments().count()).isZero();
  }

  @Test
  void aUnitOfWorkCannotBeUsedAfterItsEnd() {
    UnitOfWork kept = store.compute("registrar", unit -> unit);
    assertThatThrownBy(() -> kept.enrollments().save(SmallCollege.enrollment(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has ended");
  }

  @Test
  void aRecordThatNamesWhatIsNotThereIsRefused() {
    assertThatThrownBy(() -> store.enrollments().save(SmallCollege.enrollment(99)))
        .isInstanceOf(MissingReferenceException.class)
        .hasMessageContaining("student")
        .hasMessageNotContaining("s99");
    OfferingId nowhere = OfferingId.of("college", "nowhere");
    assertThatThrownBy(
            () ->
                store
                    .enrollments()
                    .save(new Enrollment(nowhere, SmallCollege.student(1), 0, null, 0, 0, null)))
        .isInstanceOf(MissingReferenceException.class)
        .hasMessageContaining("offering 'nowhere'");
    assertThatThrownBy(() -> store.attempts().save(attempt(1, 50)))
        .isInstanceOf(MissingReferenceException.class)
        .hasMessageContaining("a student enrolled in the assessment's offering");
  }

  @Test
  void aWriteAtAVersionThatIsGoneIsRefused() {
    store.enrollments().save(SmallCollege.enrollment(1));
    Versioned<Enrollment> read =
        store
            .enrollments()
            .findVersioned(SmallCollege.OFFERING, SmallCollege.student(1))
            .orElseThrow();
    store.enrollments().update(read.with(e -> ended(e, FinalResult.PASS)));
    assertThatThrownBy(() -> store.enrollments().update(read.with(e -> ended(e, FinalResult.FAIL))))
        .isInstanceOf(StaleWriteException.class)
        .hasMessageContaining("version " + read.version())
        .hasMessageContaining("Read it again");
    assertThat(found(1).result()).isEqualTo(FinalResult.PASS);
    store.enrollments().delete(found(1));
    assertThatThrownBy(() -> store.enrollments().update(read))
        .isInstanceOf(StaleWriteException.class);
  }

  @Test
  void whatChangedSinceItWasReadMakesTheUnitOfWorkRunAgain() {
    store.enrollments().save(SmallCollege.enrollment(1));
    AtomicInteger runs = new AtomicInteger();
    store.write(
        "registrar",
        unit -> {
          Enrollment read =
              unit.enrollments().find(SmallCollege.OFFERING, SmallCollege.student(1)).orElseThrow();
          if (runs.incrementAndGet() == 1) {
            store.enrollments().save(ended(read, FinalResult.PASS)); // somebody else, meanwhile
          }
          unit.enrollments()
              .save(
                  new Enrollment(
                      read.offering(),
                      read.student(),
                      read.registeredDay(),
                      null,
                      read.previousAttempts(),
                      90,
                      read.result()));
        });
    assertThat(runs).hasValue(2);
    assertThat(found(1).result()).isEqualTo(FinalResult.PASS);
    assertThat(found(1).studiedCredits()).isEqualTo(90);
  }

  @Test
  void aChangeThatSomebodyElseMadeTooIsNotTakenForOurs() {
    store.enrollments().save(SmallCollege.enrollment(1));
    AtomicInteger runs = new AtomicInteger();
    store.write(
        "registrar",
        unit -> {
          Enrollment read =
              unit.enrollments().find(SmallCollege.OFFERING, SmallCollege.student(1)).orElseThrow();
          if (runs.incrementAndGet() == 1) {
            store.enrollments().save(ended(read, FinalResult.PASS)); // the very same, meanwhile
          }
          unit.enrollments().save(ended(read, FinalResult.PASS));
        });
    assertThat(runs).hasValue(2);
  }

  @Test
  void aDeleteIsInTheChangeFeed() {
    store.enrollments().save(SmallCollege.enrollment(1));
    assertThat(store.enrollments().delete(SmallCollege.enrollment(1))).isTrue();
    assertThat(store.enrollments().delete(SmallCollege.enrollment(1))).isFalse();
    assertThat(number("select count(*) from change_delete where table_name = 'enrollment'"))
        .isEqualTo(1);
    assertThat(number("select sum(deleted_rows) from change_batch_table")).isEqualTo(1);
  }

  @Test
  void usesAddUpOrReplace() {
    store.enrollments().save(SmallCollege.enrollment(1));
    store.interactions().saveAll(List.of(use(3), use(4)));
    store.interactions().addAll(List.of(use(1), use(1)));
    assertThat(store.interactions().stream()).containsExactly(use(9));
    store.interactions().saveAll(List.of(use(2)));
    assertThat(store.interactions().stream()).containsExactly(use(2));
    assertThatThrownBy(
            () ->
                store
                    .interactions()
                    .saveAll(
                        List.of(
                            new Interaction(
                                SmallCollege.OFFERING,
                                SmallCollege.student(2),
                                SmallCollege.RESOURCE,
                                1,
                                1))))
        .isInstanceOf(MissingReferenceException.class);
  }

  private static Interaction use(int clicks) {
    return new Interaction(
        SmallCollege.OFFERING, SmallCollege.student(1), SmallCollege.RESOURCE, 5, clicks);
  }
}
