package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
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
  private final @Nullable Origin origin;
  private final Progress progress;
  private final int readers;

  private WarehouseLoad(
      Warehouse warehouse, @Nullable Origin origin, Progress progress, int readers) {
    this.warehouse = warehouse;
    this.origin = origin;
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
    return new WarehouseLoad(warehouse, load -> load.loadFrom(source), progress, readers);
  }

  /**
   * Reads all of a source, through a store in a temporary folder. Every such load is a full one:
   * only a store knows what is new since the last time. Stops at the first bad row; to quarantine
   * bad rows, ingest into a store and load from that.
   */
  public WarehouseLoad from(StudentSource source) {
    return new WarehouseLoad(warehouse, load -> load.loadFrom(source), progress, readers);
  }

  /** Tells {@code listener} how far the load is. */
  public WarehouseLoad progress(Progress listener) {
    return new WarehouseLoad(warehouse, origin, listener, readers);
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
    return new WarehouseLoad(warehouse, origin, progress, threads);
  }

  /**
   * Loads.
   *
   * @throws IllegalStateException if no store or source was named
   * @throws io.studentdata.core.db.DatabaseException if a database refuses, or another load runs
   * @throws io.studentdata.core.error.StudentDataException if a source cannot be read
   * @throws io.studentdata.warehouse.check.CheckFailedException if the result breaks a check
   */
  public LoadReport run() {
    if (origin == null) {
      throw new IllegalStateException(
          "Cannot load: no store or source is named. Call from(...) first");
    }
    return origin.load(this);
  }

  private LoadReport loadFrom(StudentStore store) {
    return new LoadRun(warehouse, store, progress, readers).run();
  }

  private LoadReport loadFrom(StudentSource source) {
    try (TemporaryStore temporary = TemporaryStore.open()) {
      Stages stages = new Stages();
      IngestReport read = Ingest.into(temporary.store()).progress(progress).from(source).run();
      stages.end("read the source", read.of("interactions").read());
      return loadFrom(temporary.store()).after(stages.times());
    }
  }

  private interface Origin {
    LoadReport load(WarehouseLoad how);
  }
}
