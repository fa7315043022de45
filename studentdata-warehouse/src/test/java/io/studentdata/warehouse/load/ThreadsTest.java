package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ThreadsTest {
  /** An interrupt would close the file of an embedded store for everybody who has it open. */
  @Test
  @Timeout(30)
  void aThreadEndsWithWhatItIsAtAndIsNotInterrupted() throws Exception {
    ExecutorService reading = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch further = new CountDownLatch(1);
    Future<String> row =
        reading.submit(
            () -> {
              begun.countDown();
              further.await();
              return "read";
            });
    begun.await();
    Thread end = new Thread(() -> Threads.end(reading));
    end.start();
    while (end.getState() != Thread.State.TIMED_WAITING) { // until it waits for the thread
      Thread.onSpinWait();
    }
    further.countDown();
    end.join();
    assertThat(row.get()).isEqualTo("read");
    assertThat(reading.isTerminated()).isTrue();
  }

  @Test
  void whatAThreadFailedWithIsItself() {
    IllegalStateException failure = new IllegalStateException("no");
    assertThat(Threads.cause(new ExecutionException(failure))).isSameAs(failure);
    ExecutionException error = new ExecutionException(new AssertionError("no"));
    assertThat(Threads.cause(error)).isSameAs(error);
  }
}
