package io.studentdata.warehouse.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** What a load's own threads have in common. */
final class Threads {
  private Threads() {}

  /** What a thread failed with. */
  static Exception cause(ExecutionException e) {
    return e.getCause() instanceof Exception cause ? cause : e;
  }

  /**
   * Lets threads end with what they are at, and waits for a minute at most. None is interrupted:
   * that would close the file of an embedded store that one reads.
   */
  static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
