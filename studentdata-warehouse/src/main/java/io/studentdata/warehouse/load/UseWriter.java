package io.studentdata.warehouse.load;

import io.studentdata.warehouse.staging.BulkWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Writes uses on a thread of its own, while the next ones are read. The thread ends with it. To be
 * used by one thread.
 */
final class UseWriter implements AutoCloseable {
  private static final int WIDTH = 4;
  private static final int ROWS = 4_096;
  private static final int WAITING = 16;
  private static final long POLL_MILLIS = 200;
  private static final long[] END = {};

  private final BlockingQueue<long[]> full = new ArrayBlockingQueue<>(WAITING);
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Future<?> writing;
  private long[] rows = new long[WIDTH * ROWS];
  private int size;

  /**
   * Begins to write.
   *
   * @param into opened on the writing thread, and closed there when the last use is written
   */
  UseWriter(Supplier<BulkWriter> into) {
    writing =
        thread.submit(
            () -> {
              try (BulkWriter writer = into.get()) {
                for (long[] next = full.take(); next.length > 0; next = full.take()) {
                  writer.writeNumbers(next, WIDTH);
                }
              }
              return null;
            });
    thread.shutdown();
  }

  void add(long enrollment, long resource, int day, int clicks) throws IOException {
    rows[size++] = enrollment;
    rows[size++] = resource;
    rows[size++] = day;
    rows[size++] = clicks;
    if (size == rows.length) {
      hand(rows);
      rows = new long[WIDTH * ROWS];
      size = 0;
    }
  }

  /** Waits until all uses are written. */
  void finish() throws IOException {
    if (size > 0) {
      hand(Arrays.copyOf(rows, size));
      size = 0;
    }
    hand(END);
    await();
  }

  private void hand(long[] some) throws IOException {
    try {
      while (!full.offer(some, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        if (writing.isDone()) {
          await();
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void await() throws IOException {
    try {
      writing.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e.getCause());
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while uses were written");
  }

  /** Ends the thread, whatever it is at. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
