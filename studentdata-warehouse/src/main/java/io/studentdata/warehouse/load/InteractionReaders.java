package io.studentdata.warehouse.load;

import io.studentdata.core.db.Database;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.staging.BulkWriter;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads interactions with several threads, each with its own connection to the store and its own
 * way into the staging table, while the caller does something else. Closed, they end with the slice
 * they are at.
 */
final class InteractionReaders implements AutoCloseable {
  private static final long POLL_MILLIS = 200;

  private final Database store;
  private final StagingArea area;
  private final Queue<IdSlice> queue;
  private final long expected;
  private final AtomicLong idsDone = new AtomicLong();
  private final ExecutorService pool;
  private final List<Future<Long>> readers = new ArrayList<>();

  private InteractionReaders(
      Database store, StagingArea area, List<IdSlice> slices, ExecutorService pool) {
    this.store = store;
    this.area = area;
    this.queue = new ConcurrentLinkedQueue<>(slices);
    this.expected = slices.stream().mapToLong(IdSlice::length).sum();
    this.pool = pool;
  }

  /** Begins to copy the slices. */
  static InteractionReaders begin(
      Database store, StagingArea area, List<IdSlice> slices, int threads) {
    int needed = Math.min(threads, slices.size());
    InteractionReaders begun =
        new InteractionReaders(
            store, area, slices, Executors.newFixedThreadPool(Math.max(1, needed)));
    for (int i = 0; i < needed; i++) {
      begun.readers.add(begun.pool.submit(begun::read));
    }
    return begun;
  }

  /** Waits for the end, and says how many rows there were. */
  long await(Progress progress) throws Exception {
    try (Progress.Step step = progress.begin("load interactions", "rows", expected)) {
      long rows = 0;
      for (Future<Long> reader : readers) {
        rows += await(reader, step);
      }
      return rows;
    }
  }

  private long await(Future<Long> reader, Progress.Step step) throws Exception {
    while (true) {
      try {
        long rows = reader.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        step.reached(idsDone.get());
        return rows;
      } catch (TimeoutException e) {
        step.reached(idsDone.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  private long read() throws Exception {
    long rows = 0;
    try (StoreReader reader = StoreReader.open(store);
        BulkWriter writer = area.writer(StagingTable.INTERACTION)) {
      for (IdSlice slice = queue.poll(); slice != null; slice = queue.poll()) {
        rows += reader.copy(slice, writer);
        idsDone.addAndGet(slice.length());
      }
    }
    return rows;
  }

  @Override
  public void close() {
    queue.clear();
    Threads.end(pool);
  }
}
