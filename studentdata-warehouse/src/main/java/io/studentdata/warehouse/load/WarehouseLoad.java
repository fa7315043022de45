package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Loads a warehouse with what a store has and the warehouse has not, or with all of a source.
 *
 * <p>A load merges what it read, checks what it touched and publishes it in one transaction:
 * readers see all of it or none, a load that is killed leaves the warehouse as it was, and loading
 * again changes nothing. One load at a time. Immutable; each setter returns a copy. {@link #run()}
 * is for one thread, uses a few more and ends them.
 */
public final class WarehouseLoad {
  private final Warehouse warehouse;
  private final LoadSettings settings;

  private WarehouseLoad(Warehouse warehouse, LoadSettings settings) {
    this.warehouse = warehouse;
    this.settings = settings;
  }

  /** A load into a warehouse, which stays the caller's. */
  public static WarehouseLoad into(Warehouse warehouse) {
    return new WarehouseLoad(warehouse, new LoadSettings());
  }

  /**
   * Reads from a store, which stays the caller's and may be written to meanwhile: exactly the
   * change batches that are not in yet.
   */
  public WarehouseLoad from(StudentStore store) {
    return with(
        changed -> {
          changed.store = store;
          changed.source = null;
        });
  }

  /**
   * Reads all of a source, without a store between. Rows are taken, merged and refused as {@link
   * io.studentdata.core.ingest.Ingest} does it. Members that are there keep their keys, rows that
   * the source no longer has stay, and reading the same source again changes nothing that can be
   * seen but the number of the load. All sources of one system count as one. Direct identifiers of
   * students are read and not kept. Students whom a store was made to forget while this warehouse
   * knew them are left out and counted as erased; see {@link #withoutErasedIn}.
   */
  public WarehouseLoad from(StudentSource source) {
    return with(
        changed -> {
          changed.store = null;
          changed.source = source;
        });
  }

  /**
   * Loads everything anew that comes from the store, or from sources of the same system: facts are
   * replaced, dimensions compared row by row, and what is no longer there goes. Members that are
   * still there keep their keys. The result equals that of a warehouse that was never loaded
   * before.
   */
  public WarehouseLoad full() {
    return with(changed -> changed.extent = Extent.ALL);
  }

  /**
   * Loads some offerings anew from the store, as they stand there, and nothing else: the offerings
   * with their assessments and resources, and the enrollments in them with all their facts.
   * Students and what they declared are not read again, and batches that are not in yet stay so:
   * load first where there are any.
   *
   * @throws IllegalArgumentException if no offering is named
   */
  public WarehouseLoad restating(OfferingId... offerings) {
    if (offerings.length == 0) {
      throw new IllegalArgumentException(
          "Cannot restate: no offering is named (expected one or more)");
    }
    List<OfferingId> distinct = Stream.of(offerings).distinct().toList();
    return with(changed -> changed.extent = new Extent.Offerings(distinct));
  }

  /**
   * Leaves out of a source also the students whom a store was made to forget before this warehouse
   * knew them. The store stays the caller's. Without effect on a load from a store, which does not
   * have them.
   */
  public WarehouseLoad withoutErasedIn(StudentStore store) {
    return with(changed -> changed.erasedIn = store);
  }

  /** What to do with bad rows of a source; stops at the first unless told. */
  public WarehouseLoad rejects(RejectPolicy policy) {
    return with(changed -> changed.rejects = policy);
  }

  /**
   * Waits for another load to end; without this, a load that finds another running leaves at once.
   *
   * @param patience how long, 0 or more
   * @throws IllegalArgumentException if negative
   */
  public WarehouseLoad waitingUpTo(Duration patience) {
    if (patience.isNegative()) {
      throw new IllegalArgumentException(
          "Invalid time to wait: %s (expected 0 or more)".formatted(patience));
    }
    return with(changed -> changed.patience = patience);
  }

  /** Tells {@code listener} how far the load is. */
  public WarehouseLoad progress(Progress listener) {
    return with(changed -> changed.progress = listener);
  }

  /**
   * How many threads read interactions of a store, each with connections of its own.
   *
   * @param threads 1 or more; 2 unless told, or 1 where there is one processor
   * @throws IllegalArgumentException if less
   */
  public WarehouseLoad readers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Invalid number of readers: %d (expected 1 or more)".formatted(threads));
    }
    return with(changed -> changed.readers = threads);
  }

  /**
   * Loads.
   *
   * @throws IllegalStateException if no store or source was named, or offerings of a source are to
   *     be restated
   * @throws io.studentdata.core.db.DatabaseException if a database refuses, or another load runs
   * @throws io.studentdata.core.ingest.IngestException if a row of a source is bad
   * @throws io.studentdata.core.error.StudentDataException if a source cannot be read
   * @throws io.studentdata.warehouse.check.CheckFailedException if the result breaks a check
   */
  public LoadReport run() {
    LoadRun run = new LoadRun(warehouse, settings.patience, settings.progress);
    StudentStore store = settings.store;
    StudentSource source = settings.source;
    if (store != null) {
      return run.run(() -> new StoreFeed(warehouse, store, settings.extent, settings.readers));
    }
    if (source == null) {
      throw new IllegalStateException(
          "Cannot load: no store or source is named. Call from(...) first");
    }
    if (settings.extent instanceof Extent.Offerings) {
      throw new IllegalStateException(
          "Cannot restate offerings from a source: it has to be read as a whole. Use from(source).full(), or a store");
    }
    return run.run(() -> new SourceFeed(warehouse, source, settings));
  }

  private WarehouseLoad with(Consumer<LoadSettings> change) {
    return new WarehouseLoad(warehouse, settings.with(change));
  }
}
