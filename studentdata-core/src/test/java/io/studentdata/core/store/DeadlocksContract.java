package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Enrollment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of work that lock each other out all commit, on whatever database the store is. */
abstract class DeadlocksContract {
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write(
        "setup",
        unit -> {
          SmallCollege.save(unit, 3);
          for (int student = 1; student <= 3; student++) {
            unit.enrollments().save(SmallCollege.enrollment(student));
          }
        });
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Enrollment find(StudentRecords from, int student) {
    return from.enrollments()
        .find(SmallCollege.OFFERING, SmallCollege.student(student))
        .orElseThrow();
  }

  private static void raise(UnitOfWork unit, int student) {
    Enrollment read = find(unit, student);
    unit.enrollments()
        .save(
            new Enrollment(
                read.offering(),
                read.student(),
                read.registeredDay(),
                read.withdrawnDay(),
                read.previousAttempts(),
                read.studiedCredits() + 1,
                read.result()));
  }

  private static void meet(CyclicBarrier all) {
    try {
      all.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("The others did not come", e);
    }
  }

  /** Locks one row; then, when everybody has one, another's. */
  private void raiseBoth(int first, int second, CyclicBarrier all, AtomicInteger runs) {
    AtomicInteger attempts = new AtomicInteger();
    store.write(
        "registrar",
        unit -> {
          runs.incrementAndGet();
          raise(unit, first);
          if (attempts.incrementAndGet() == 1) {
            meet(all);
          }
          raise(unit, second);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void unitsOfWorkThatWaitInACircleAllCommit(int units) {
    CyclicBarrier all = new CyclicBarrier(units);
    AtomicInteger runs = new AtomicInteger();
    List<CompletableFuture<Void>> works = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      int first = 1 + i;
      int second = 1 + (i + 1) % units;
      works.add(CompletableFuture.runAsync(() -> raiseBoth(first, second, all, runs)));
    }
    works.forEach(CompletableFuture::join); // what surfaced in one surfaces here
    assertThat(runs.get()).as("somebody had to run again").isGreaterThan(units);
    for (int student = 1; student <= units; student++) {
      assertThat(find(store, student).studiedCredits()).isEqualTo(62);
    }
  }
}
