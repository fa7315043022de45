package io.studentdata.warehouse.load;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Hands rows of numbers to a thread of its own, which takes them while the next ones are read. The
 * thread ends with it. To be used by one thread.
 */
final class NumberPipe implements AutoCloseable {
  private static final int ROWS = 4_096;
  private static final int WAITING = 16;
  private static final long POLL_MILLIS = 200;
  private static final long[] END = {};

  private final BlockingQueue<long[]> full = new ArrayBlockingQueue<>(WAITING);
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Future<?> taking;
  private long[] rows;
  private int size;

  /** Takes rows, one after the other in one array, on the pipe's thread. */
  interface Taker extends AutoCloseable {
    void take(long[] rows) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
  }

  /**
   * Begins.
   *
   * @param width how many numbers make a row
   * @param into opened on the pipe's thread, and closed there when the last row is taken
   */
  NumberPipe(int width, Callable<? extends Taker> into) {
    rows = new long[width * ROWS];
    taking =
        thread.submit(
            () -> {
              try (Taker taker = into.call()) {
                for (long[] next = full.take(); next.length > 0; next = full.take()) {
                  taker.take(next);
                }
              }
              return null;
            });
    thread.shutdown();
  }

  /** Adds the next number of a row. */
  void put(long number) throws IOException {
    rows[size++] = number;
    if (size == rows.length) {
      hand(rows);
      rows = new long[rows.length];
      size = 0;
    }
  }

  /** Waits until all rows are taken. */
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
        if (taking.isDone()) {
          await();
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void await() throws IOException {
    try {
      taking.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
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
