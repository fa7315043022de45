package io.studentdata.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestException;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An attempt to import something damaged: it is imported, with its bad rows set aside, or refused
 * with one line, the store as before; it does not end otherwise or hang.
 *
 * @param what it is, for failures
 * @param store where it goes
 * @param rejects where bad rows go
 * @param source opens it; a second time for a second import
 * @param named whether a message names what is damaged
 */
record Attempt(
    String what,
    StudentStore store,
    Path rejects,
    Supplier<StudentSource> source,
    Predicate<String> named) {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** As many as all formats together are to have. */
  static final int ALL = Integer.getInteger("studentdata.fuzz.files", 2_420);

  /** The first of their seeds. */
  static final long SEED = Long.getLong("studentdata.fuzz.seed", 20241001L);

  /** How many each format has, where there are so many formats. */
  static int each() {
    return ALL / (Format.all().size() + 1); // and the database
  }

  /**
   * Imports it.
   *
   * @param closely whether to look at all of the store, and import it a second time
   * @return whether it was imported
   */
  boolean imported(boolean closely) {
    long batches = StoreContents.batches(store);
    var before = closely ? StoreContents.of(store) : null;
    long start = System.nanoTime();
    try {
      IngestReport report = run();
      if (closely) {
        assertThat(run().changedAnything())
            .as("%s: importing again after %s", what, report)
            .isFalse();
      }
      return true;
    } catch (SourceFormatException | IngestException e) {
      String message = String.valueOf(e.getMessage());
      assertThat(message).as(what).startsWith("Cannot ").hasLineCount(1);
      assertThat(message.length()).as(what).isLessThan(1_500);
      assertThat(named.test(message)).as("%s: '%s' names it", what, message).isTrue();
      assertThat(StoreContents.batches(store)).as(what).isEqualTo(batches);
      if (before != null) {
        assertThat(StoreContents.of(store)).as(what).isEqualTo(before);
      }
      return false;
    } catch (StudentDataException e) {
      throw new AssertionError(what + " ended with an error that is not about the source", e);
    } catch (RuntimeException e) {
      throw new AssertionError(what + " ended with an error that is not the library's", e);
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(LONGEST);
    }
  }

  private IngestReport run() {
    return Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(source.get()).run();
  }
}
