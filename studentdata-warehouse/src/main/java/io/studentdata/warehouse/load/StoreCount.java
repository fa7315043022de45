package io.studentdata.warehouse.load;

import io.studentdata.core.db.Database;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Counts a store on a thread of its own, while a load goes on. Closed, the thread ends with the
 * statement it is at.
 */
final class StoreCount implements AutoCloseable {
  private final ExecutorService thread;
  private final Future<List<List<@Nullable Object>>> rows;

  private StoreCount(ExecutorService thread, Future<List<List<@Nullable Object>>> rows) {
    this.thread = thread;
    this.rows = rows;
  }

  /**
   * Begins to count.
   *
   * @param clicks whether to add up the clicks, which takes a look at every interaction
   */
  static StoreCount begin(Database store, boolean clicks) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    return new StoreCount(thread, thread.submit(() -> count(store, clicks)));
  }

  /** Waits for the rows of {@code stg_store_total}. */
  List<List<@Nullable Object>> rows() throws Exception {
    try {
      return rows.get();
    } catch (ExecutionException e) {
      throw Threads.cause(e);
    }
  }

  private static List<List<@Nullable Object>> count(Database store, boolean clicks)
      throws Exception {
    try (StoreReader reader = clicks ? StoreReader.open(store) : StoreReader.plain(store)) {
      return reader.count(clicks);
    }
  }

  @Override
  public void close() {
    Threads.end(thread);
  }
}
