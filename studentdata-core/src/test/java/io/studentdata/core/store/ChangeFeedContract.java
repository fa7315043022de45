package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader of the change feed may rely on, on whatever database the store is. */
abstract class ChangeFeedContract {
  private static final int STUDENTS = 120;
  private static final String TABLE = "enrollment";

  private StudentStore store;
  private SeenBatches seen = SeenBatches.NONE;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, STUDENTS));
    seen = seen.with(store.changes().since(seen));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Reads on, as a reader does. */
  private List<RecordedBatch> readOn() {
    List<RecordedBatch> fresh = store.changes().since(seen);
    seen = SeenBatches.parse(seen.with(fresh).toString());
    return fresh;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBatchThatCommitsLateIsNotSkipped() {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Void> late =
        CompletableFuture.runAsync(
            () ->
                store.write(
                    "late",
                    unit -> {
                      unit.enrollments().save(SmallCollege.enrollment(1));
                      written.countDown();
                      await(mayCommit);
                    }));
    await(written);
    store.write("early", unit -> unit.enrollments().save(SmallCollege.enrollment(2)));
    List<RecordedBatch> first = readOn();
    assertThat(first).extracting(RecordedBatch::system).containsExactly("early");
    mayCommit.countDown();
    late.join();
    List<RecordedBatch> second = readOn();
    assertThat(second).extracting(RecordedBatch::system).containsExactly("late");
    assertThat(second.get(0).id()).isLessThan(first.get(0).id());
    assertThat(store.changes().written(first.get(0), TABLE)).hasSize(1);
    assertThat(store.changes().written(second.get(0), TABLE)).hasSize(1);
    assertThat(readOn()).isEmpty();
  }

  @Test
  void insertsUpdatesAndDeletesAreToldApart() {
    store.enrollments().save(SmallCollege.enrollment(1));
    store.enrollments().register(SmallCollege.OFFERING, SmallCollege.student(2), 0, 0, 0);
    store.enrollments().withdraw(SmallCollege.OFFERING, SmallCollege.student(2), 3);
    store.enrollments().delete(SmallCollege.enrollment(1));
    List<RecordedBatch> batches = readOn();
    assertThat(batches).hasSize(4);
    assertThat(store.changes().written(batches.get(0), TABLE)).isEmpty(); // deleted since
    assertThat(store.changes().written(batches.get(1), TABLE)).isEmpty(); // written again since
    assertThat(store.changes().written(batches.get(2), TABLE)).hasSize(1);
    assertThat(batches.get(2).tables())
        .extracting(change -> change.table() + change.inserted() + change.updated())
        .containsExactly("enrollment01", "enrollment_event10");
    assertThat(store.changes().deleted(batches.get(3), TABLE)).hasSize(1);
    assertThat(batches.get(3).tables().get(0).deleted()).isEqualTo(1);
    assertThatThrownBy(() -> store.changes().written(batches.get(0), "nothing"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whileManyWriteAReaderMeetsEachChangeOnce() {
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      int own = writer;
      writers.add(CompletableFuture.runAsync(() -> writeSome(own)));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new));
    List<Long> rows = new ArrayList<>();
    List<Long> batches = new ArrayList<>();
    boolean last;
    do {
      last = all.isDone();
      for (RecordedBatch batch : readOn()) {
        batches.add(batch.id());
        store.changes().written(batch, TABLE).forEach(rows::add);
      }
    } while (!last);
    all.join();
    assertThat(batches).doesNotHaveDuplicates().hasSize(STUDENTS);
    assertThat(rows).doesNotHaveDuplicates().hasSize(STUDENTS);
  }

  private void writeSome(int writer) {
    Random random = new Random(writer);
    IntStream.rangeClosed(1, STUDENTS)
        .filter(student -> student % 8 == writer)
        .forEach(
            student ->
                store.write(
                    "writer " + writer,
                    unit -> {
                      unit.enrollments().save(SmallCollege.enrollment(student));
                      CompletableFuture.supplyAsync(
                              () -> student,
                              CompletableFuture.delayedExecutor(
                                  random.nextInt(20), TimeUnit.MILLISECONDS))
                          .join();
                    }));
  }
}
