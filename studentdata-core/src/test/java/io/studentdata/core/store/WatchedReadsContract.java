package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Enrollment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit of work changes nothing that others changed since it read it, however it read it. */
abstract class WatchedReadsContract {
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 3));
    store.enrollments().save(SmallCollege.enrollment(1));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void raise(StudentRecords in, Enrollment read) {
    in.enrollments()
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

  private static Enrollment byKey(StudentRecords from) {
    return from.enrollments().find(SmallCollege.OFFERING, SmallCollege.student(1)).orElseThrow();
  }

  /** Raises what the way of reading gives, while somebody else raises it too at the first time. */
  private void watches(Function<StudentRecords, Enrollment> reading) {
    AtomicInteger runs = new AtomicInteger();
    store.write(
        "registrar",
        unit -> {
          Enrollment read = reading.apply(unit);
          if (runs.incrementAndGet() == 1) {
            raise(store, byKey(store));
          }
          raise(unit, read);
        });
    assertThat(runs).hasValue(2);
    assertThat(byKey(store).studiedCredits()).isEqualTo(62);
  }

  @Test
  void whatWasReadByKeyIsWatched() {
    watches(WatchedReadsContract::byKey);
  }

  @Test
  void whatWasReadInAPageIsWatched() {
    watches(from -> from.enrollments().page(PageKey.START, 10).items().get(0));
  }

  @Test
  void whatWasReadFromAStreamIsWatched() {
    watches(from -> from.enrollments().stream().findFirst().orElseThrow());
    store.enrollments().delete(byKey(store));
    store.enrollments().save(SmallCollege.enrollment(1));
    watches(from -> from.enrollments().in(SmallCollege.OFFERING).findFirst().orElseThrow());
  }

  @Test
  void whoCameTooLateTwiceGetsItsTurn() {
    AtomicInteger runs = new AtomicInteger();
    List<CompletableFuture<Void>> rivals = new ArrayList<>();
    store.write(
        "registrar",
        unit -> {
          Enrollment read = byKey(unit);
          CompletableFuture<Void> other =
              CompletableFuture.runAsync(
                  () -> store.write("rival", rival -> raise(rival, byKey(rival))));
          rivals.add(other);
          if (runs.incrementAndGet() < 3) {
            other.join(); // in time to spoil it
          }
          raise(unit, read);
        });
    assertThat(runs).hasValue(3);
    rivals.forEach(CompletableFuture::join);
    assertThat(byKey(store).studiedCredits()).isEqualTo(60 + 3 + 1);
  }
}
