package io.studentdata.core.ingest;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Takes all a source has into a store, in one transaction: it is all there or, whatever happens,
 * nothing is. The same data again changes nothing; corrected data replaces what it corrects; rows
 * the source no longer has stay. Equal rows become one, and clicks add up; of rows that contradict
 * each other the first counts, the others are bad. Immutable; each setter returns a copy.
 */
public final class Ingest {
  private static final int SORTED_IN_MEMORY = 1 << 19;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final StudentStore store;
  private final RejectPolicy rejects;
  private final Progress progress;
  private final @Nullable StudentSource source;
  private final int sortedInMemory;
  private final Duration patience;

  private Ingest(
      StudentStore store,
      RejectPolicy rejects,
      Progress progress,
      @Nullable StudentSource source,
      int sortedInMemory,
      Duration patience) {
    this.store = store;
    this.rejects = rejects;
    this.progress = progress;
    this.source = source;
    this.sortedInMemory = sortedInMemory;
    this.patience = patience;
  }

  /** An import into a store, which stays the caller's. Stops at the first bad row. */
  public static Ingest into(StudentStore store) {
    return new Ingest(store, RejectPolicy.fail(), Progress.NONE, null, SORTED_IN_MEMORY, PATIENCE);
  }

  /** What to do with bad rows. */
  public Ingest rejects(RejectPolicy policy) {
    return new Ingest(store, policy, progress, source, sortedInMemory, patience);
  }

  /** Whom to tell how far the import is. */
  public Ingest progress(Progress listener) {
    return new Ingest(store, rejects, listener, source, sortedInMemory, patience);
  }

  /**
   * How many interaction rows are sorted in memory before they are set aside in a temporary file:
   * 524,288 unless told otherwise, at 24 bytes each.
   *
   * @param uses at least 2
   */
  public Ingest sortedInMemory(int uses) {
    if (uses < 2) {
      throw new IllegalArgumentException(
          "Invalid number of uses sorted in memory: %d (expected at least 2)".formatted(uses));
    }
    return new Ingest(store, rejects, progress, source, uses, patience);
  }

  /**
   * How long to wait for the end of another import, or of an erasure, before giving up: half an
   * hour unless told otherwise. Told to the {@link #progress} listener.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Ingest waitsAtMost(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(
          "Invalid time to wait for another import: %s (expected 0 or more)".formatted(time));
    }
    return new Ingest(store, rejects, progress, source, sortedInMemory, time);
  }

  /** What to read. */
  public Ingest from(StudentSource from) {
    return new Ingest(store, rejects, progress, from, sortedInMemory, patience);
  }

  /**
   * Runs the import. One import at a time writes to a store; another waits for its turn.
   *
   * @return what it did
   * @throws IngestException if a row is bad under {@link RejectPolicy#fail()}, or the database
   *     fails
   * @throws io.studentdata.core.source.SourceFormatException if the source cannot be read
   * @throws IllegalStateException if no source was named
   */
  public IngestReport run() {
    return importOf(false).run(Quarantine.under(rejects));
  }

  /**
   * What {@link #run()} would do, without doing it: all is read, matched and written as by an
   * import, and then rolled back. Neither the store nor a file is any different afterwards, and no
   * batch number is taken; keys of rows are, which have gaps anyway. Bad rows are counted, whatever
   * the policy: under {@link RejectPolicy#fail()} the import would stop at the first of them. Other
   * imports wait meanwhile.
   *
   * @return what it would have done; there is no batch, and the tables do not say which keys
   * @throws IngestException if the database fails
   * @throws io.studentdata.core.source.SourceFormatException if the source cannot be read
   * @throws IllegalStateException if no source was named
   */
  public IngestReport dryRun() {
    return importOf(true).run(Quarantine.counting());
  }

  /**
   * The same, and sets bad rows aside as under {@link RejectPolicy#quarantine}.
   *
   * @param directory made where missing, once there is something to write
   */
  public IngestReport dryRun(Path directory) {
    return importOf(true).run(Quarantine.under(RejectPolicy.quarantine(directory)));
  }

  private ImportRun importOf(boolean dry) {
    if (source == null) {
      throw new IllegalStateException("Cannot import: no source is named. Call from(source) first");
    }
    return new ImportRun(store.database(), source, progress, sortedInMemory, patience, dry);
  }
}
