package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.StaleWriteException;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.StudentId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Many threads on one store, on whatever database it is. Runs for a few seconds, or as many as the
 * system property {@code studentdata.stress.seconds} says.
 */
abstract class ManyThreadsContract {
  private static final int THREADS = 32;
  private static final int STUDENTS = 16;
  private static final Duration TIME =
      Duration.ofSeconds(Long.getLong("studentdata.stress.seconds", 3));
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final AtomicLong raised = new AtomicLong();
  private final AtomicLong clicked = new AtomicLong();
  private final AtomicLong charged = new AtomicLong();
  private final AtomicLong done = new AtomicLong();

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @Test
  void noUpdateIsLostNoDeadlockSurfacesAndNoConnectionLeaks() throws Exception {
    try (StudentStore host = emptyStore()) {
      CountingDataSource counting = new CountingDataSource(host.database().dataSource());
      try (StudentStore store = StudentStore.builder(counting.dataSource).migrates(false).open()) {
        store.write("setup", this::fill);
        run(store);
        assertThat(counting.inUse).hasValue(0);
        check(store);
      }
    }
  }

  private void fill(UnitOfWork unit) {
    SmallCollege.save(unit, STUDENTS);
    for (int student = 1; student <= STUDENTS; student++) {
      unit.enrollments().save(SmallCollege.enrollment(student));
    }
  }

  private void run(StudentStore store) throws Exception {
    long end = System.nanoTime() + TIME.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random random = new Random(thread);
        int own = thread;
        work.add(
            () -> {
              for (int i = 0; System.nanoTime() < end; i++) {
                once(store, random, own + "-" + i);
                done.incrementAndGet();
              }
              return null;
            });
      }
      for (Future<Void> each : threads.invokeAll(work)) {
        each.get(); // whatever surfaced in a thread surfaces here
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void once(StudentStore store, Random random, String name) {
    int one = 1 + random.nextInt(STUDENTS);
    int other = 1 + random.nextInt(STUDENTS);
    switch (random.nextInt(7)) {
      case 0 -> raise(store, one);
      case 1 -> move(store, one, other);
      case 2 -> raiseAtVersion(store, one);
      case 3 -> charge(store, one, name);
      case 4 -> click(store, one);
      case 5 -> read(store, one);
      default -> assertThat(store.enrollments().page(PageKey.START, 10).items()).hasSize(10);
    }
  }

  private static Enrollment plus(Enrollment e, int credits) {
    return new Enrollment(
        e.offering(),
        e.student(),
        e.registeredDay(),
        e.withdrawnDay(),
        e.previousAttempts(),
        e.studiedCredits() + credits,
        e.result());
  }

  private static Enrollment find(StudentRecords from, int student) {
    return from.enrollments()
        .find(SmallCollege.OFFERING, SmallCollege.student(student))
        .orElseThrow();
  }

  private void raise(StudentStore store, int student) {
    store.write("raise", unit -> unit.enrollments().save(plus(find(unit, student), 1)));
    raised.incrementAndGet();
  }

  /** Two rows in any order: made for deadlocks. */
  private static void move(StudentStore store, int from, int to) {
    store.write(
        "move",
        unit -> {
          Enrollment giver = find(unit, from);
          if (giver.studiedCredits() > 0 && from != to) {
            unit.enrollments().save(plus(giver, -1));
            unit.enrollments().save(plus(find(unit, to), 1));
          }
        });
  }

  private void raiseAtVersion(StudentStore store, int student) {
    Versioned<Enrollment> read =
        store
            .enrollments()
            .findVersioned(SmallCollege.OFFERING, SmallCollege.student(student))
            .orElseThrow();
    try {
      store.enrollments().update(read.with(e -> plus(e, 1)));
      raised.incrementAndGet();
    } catch (StaleWriteException e) {
      assertThat(e).hasMessageContaining("Read it again");
    }
  }

  private void charge(StudentStore store, int student, String name) {
    store
        .ledger()
        .post(
            AccountTransaction.of(
                AccountTransactionType.CHARGE,
                AccountTransactionId.of("finance", name),
                SmallCollege.student(student),
                DAY,
                BigDecimal.ONE,
                EUR));
    charged.incrementAndGet();
  }

  private void click(StudentStore store, int student) {
    store
        .interactions()
        .addAll(
            List.of(
                new Interaction(
                    SmallCollege.OFFERING,
                    SmallCollege.student(student),
                    SmallCollege.RESOURCE,
                    7,
                    1)));
    clicked.incrementAndGet();
  }

  private static void read(StudentStore store, int student) {
    StudentId id = SmallCollege.student(student);
    assertThat(store.enrollments().of(id)).hasSize(1);
    assertThat(store.students().find(id)).isPresent();
    assertThat(store.ledger().balance(id, DAY, EUR).signum()).isNotNegative();
  }

  private void check(StudentStore store) {
    assertThat(done.get()).as("things done").isPositive();
    assertThat(store.enrollments().stream().mapToLong(Enrollment::studiedCredits).sum())
        .isEqualTo(60L * STUDENTS + raised.get());
    assertThat(store.interactions().stream().mapToLong(Interaction::clicks).sum())
        .isEqualTo(clicked.get());
    assertThat(store.ledger().count()).isEqualTo(charged.get());
    Map<Currency, BigDecimal> none = store.ledger().balances(SmallCollege.student(99), DAY);
    assertThat(none).isEmpty();
  }
}
