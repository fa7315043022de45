package io.studentdata.warehouse.load;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Loads a warehouse with what a store has and the warehouse has not.
 *
 * <p>A load reads exactly the change batches that are not in yet, merges them, checks the result
 * and publishes it in one transaction: readers see all of it or none, a load that is killed leaves
 * the warehouse as it was, and loading again changes nothing. One load at a time; a second one
 * leaves with a clear message. Immutable; {@link #run()} is for one thread, uses a few more and
 * ends them.
 */
public final class WarehouseLoad {
  private static final int MOST_READERS = 2;

  private final Warehouse warehouse;
  private final @Nullable StudentStore store;
  private final Progress progress;
  private final int readers;

  private WarehouseLoad(
      Warehouse warehouse, @Nullable StudentStore store, Progress progress, int readers) {
    this.warehouse = warehouse;
    this.store = store;
    this.progress = progress;
    this.readers = readers;
  }

  /** A load into a warehouse, which stays the caller's. */
  public static WarehouseLoad into(Warehouse warehouse) {
    int readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
    return new WarehouseLoad(warehouse, null, Progress.NONE, readers);
  }

  /** Reads from a store, which stays the caller's and may be written to meanwhile. */
  public WarehouseLoad from(StudentStore source) {
    return new WarehouseLoad(warehouse, source, progress, readers);
  }

  /** Tells {@code listener} how far the load is. */
  public WarehouseLoad progress(Progress listener) {
    return new WarehouseLoad(warehouse, store, listener, readers);
  }

  /**
   * How many threads read interactions, each with connections of its own.
   *
   * @param threads 1 or more; 2 unless told, or 1 where there is one processor
   * @throws IllegalArgumentException if less
   */
  public WarehouseLoad readers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Invalid number of readers: %d (expected 1 or more)".formatted(threads));
    }
    return new WarehouseLoad(warehouse, store, progress, threads);
  }

  /**
   * Loads.
   *
   * @throws IllegalStateException if there is nothing to load {@link #from(StudentStore)}
   * @throws io.studentdata.core.db.DatabaseException if a database refuses, or another load runs
   * @throws io.studentdata.warehouse.check.CheckFailedException if the result breaks a check
   */
  public LoadReport run() {
    if (store == null) {
      throw new IllegalStateException("Nothing to load from: name a store with from(...) first");
    }
    return new LoadRun(warehouse, store, progress, readers).run();
  }
}
