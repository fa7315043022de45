package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes of importing a {@link StudentSource} over well-formed data: each row is stored or
 * merged and none refused, twice is once, a dry run says what the import does, and the order of
 * rows does not count. To test a source of your own, extend this beside {@link
 * io.studentdata.core.source.StudentSourceContract}, or {@link FileImportContract} where it reads
 * files; {@code docs/sources.md} shows one.
 *
 * <p>Stores are in memory unless {@link #emptyStore} says otherwise, as a test on SQL Server does.
 * What the store has of other sources is put there by {@link #prepare}.
 */
public abstract class SourceImportContract {
  /** A source over well-formed data, some of each kind it has; the same data each time. */
  protected abstract StudentSource source() throws Exception;

  /**
   * A source over the same data in another order, as far as order does not count in it; empty where
   * there is no other order. The order of rows in the streams is another matter: that is changed in
   * any case.
   */
  protected Optional<StudentSource> shuffled(long seed) throws Exception {
    return Optional.empty();
  }

  /** A store without any rows, to be closed by the contract; one at a time is asked for. */
  protected StudentStore emptyStore() {
    return StudentStore.inMemory();
  }

  /**
   * Puts into a store what the source takes to be there, from other sources; nothing unless told.
   */
  protected void prepare(StudentStore store) throws Exception {}

  @Test
  void everyRowReadIsStoredOrMerged() throws Exception {
    ListedSource rows = ListedSource.of(source());
    try (StudentStore store = prepared()) {
      IngestReport report = Ingest.into(store).from(source()).run();

      assertThat(RowsRead.of(report)).isEqualTo(RowsRead.of(rows));
      assertThat(report.rejects()).as("%s", report).isZero();
      assertThat(report.erased()).isZero();
      assertThat(report.changedAnything()).isTrue();
    }
  }

  @Test
  void importedTwiceIsImportedOnce() throws Exception {
    try (StudentStore store = prepared()) {
      Ingest.into(store).from(source()).run();
      Map<String, List<String>> once = StoreContents.of(store);
      long batches = StoreContents.batches(store);

      IngestReport again = Ingest.into(store).from(source()).run();

      assertThat(again.changedAnything()).as("%s%s", again, again.tables()).isFalse();
      assertThat(again.batch()).isEmpty();
      assertThat(StoreContents.batches(store)).isEqualTo(batches);
      assertThat(StoreContents.of(store)).isEqualTo(once);
    }
  }

  @Test
  void aDryRunSaysWhatTheImportDoesAndDoesNothing() throws Exception {
    try (StudentStore store = prepared()) {
      Map<String, List<String>> before = StoreContents.of(store);
      long batches = StoreContents.batches(store);

      IngestReport said = Ingest.into(store).from(source()).dryRun();
      assertThat(StoreContents.of(store)).isEqualTo(before);
      assertThat(StoreContents.batches(store)).isEqualTo(batches);

      IngestReport done = Ingest.into(store).from(source()).run();
      assertThat(said.entities()).isEqualTo(done.entities());
      assertThat(said.tables()).isEqualTo(done.withoutKeys().tables());
      assertThat(said.clicks()).isEqualTo(done.clicks());
      assertThat(said.notes()).isEqualTo(done.notes());
    }
  }

  @Test
  void whateverTheDatabaseTheStoreHoldsTheSame() throws Exception {
    Map<String, List<String>> contents = imported(source());
    try (StudentStore embedded = StudentStore.inMemory()) {
      prepare(embedded);
      Ingest.into(embedded).from(source()).run();

      assertThat(StoreContents.of(embedded)).isEqualTo(contents);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theOrderOfRowsDoesNotCount(long seed) throws Exception {
    Map<String, List<String>> expected = imported(source());

    assertThat(imported(ListedSource.of(source()).shuffled(seed))).isEqualTo(expected);
    Optional<StudentSource> other = shuffled(seed);
    if (other.isPresent()) {
      assertThat(imported(other.get())).isEqualTo(expected);
    }
  }

  @Test
  void aSourceThatBreaksOffLeavesTheStoreAsItWas() throws Exception {
    ListedSource rows = ListedSource.of(source());
    try (StudentStore store = prepared()) {
      Map<String, List<String>> before = StoreContents.of(store);
      long batches = StoreContents.batches(store);
      for (long taken : new long[] {0, rows.size() / 2, rows.size() - 1}) {
        Ingest broken = Ingest.into(store).from(rows.breakingOffAfter(taken));

        assertThatThrownBy(broken::run).isInstanceOf(SourceFormatException.class);
        assertThat(StoreContents.of(store)).isEqualTo(before);
        assertThat(StoreContents.batches(store)).isEqualTo(batches);
      }
    }
  }

  /** A store with nothing but what {@link #prepare} puts there. */
  final StudentStore prepared() throws Exception {
    StudentStore store = emptyStore();
    prepare(store);
    return store;
  }

  private Map<String, List<String>> imported(StudentSource rows) throws Exception {
    try (StudentStore store = prepared()) {
      Ingest.into(store).from(rows).run();
      return StoreContents.of(store);
    }
  }
}
