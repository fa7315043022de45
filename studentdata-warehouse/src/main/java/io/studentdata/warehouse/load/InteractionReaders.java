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
 * way into the staging table. The threads end with the call, where it fails with the slice they are
 * at.
 */
final class InteractionReaders {
  private static final long POLL_MILLIS = 200;

  private final Database store;
  private final StagingArea area;
  private final AtomicLong idsDone = new AtomicLong();

  InteractionReaders(Database store, StagingArea area) {
    this.store = store;
    this.area = area;
  }

  /** Copies the slices, and says how many rows there were. */
  long copy(List<IdSlice> slices, int threads, Progress progress) throws Exception {
    if (slices.isEmpty()) {
      return 0;
    }
    Queue<IdSlice> queue = new ConcurrentLinkedQueue<>(slices);
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, slices.size()));
    long expected = slices.stream().mapToLong(IdSlice::length).sum();
    try (Progress.Step step = progress.begin("load interactions", "rows", expected)) {
      List<Future<Long>> readers = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, slices.size()); i++) {
        readers.add(pool.submit(() -> read(queue)));
      }
      long rows = 0;
      for (Future<Long> reader : readers) {
        rows += await(reader, step);
      }
      return rows;
    } finally {
      queue.clear();
      Threads.end(pool);
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
        throw Threads.cause(e);
      }
    }
  }

  private long read(Queue<IdSlice> queue) throws Exception {
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
}
