package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes of importing files: all of {@link SourceImportContract}, and that files which end
 * anywhere are refused with one line, the store as before, or imported but for bad rows, whose
 * number is told. Where a file is cut is drawn with a seed, which a failure names with the place.
 */
public abstract class FileImportContract extends SourceImportContract {
  @TempDir Path folder;

  /** Writes well-formed files below a folder, the same each time; what path to give the source. */
  protected abstract Path write(Path into) throws IOException;

  /** The source of the files at a path. */
  protected abstract StudentSource open(Path path);

  /**
   * Writes the same with the rows of files in another order, as far as order does not count; empty
   * where there is no other order.
   */
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    return Optional.empty();
  }

  /**
   * How many cuts are tried, over all files; 60, or what the system property {@code
   * studentdata.fuzz.cuts} says, unless told otherwise.
   */
  protected int cuts() {
    return Integer.getInteger("studentdata.fuzz.cuts", 60);
  }

  @Override
  protected final StudentSource source() throws IOException {
    return open(write(folder.resolve("whole")));
  }

  @Override
  protected final Optional<StudentSource> shuffled(long seed) throws IOException {
    return writeShuffled(folder.resolve("shuffled"), seed).map(this::open);
  }

  @Test
  void filesAreOnlyRead() throws Exception {
    StudentSource source = source();
    Map<Path, String> before = digests(folder.resolve("whole"));
    try (StudentStore store = prepared()) {
      Ingest.into(store).from(source).run();
    }
    assertThat(digests(folder.resolve("whole"))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aFileCutAnywhereIsRefusedOrImportedButForBadRows(long seed) throws Exception {
    Path path = write(folder.resolve("cut"));
    List<Path> files = files(folder.resolve("cut"));
    Random random = new Random(seed);
    try (StudentStore store = prepared()) {
      for (int i = 0; i < Math.max(1, cuts() / 2); i++) {
        Path file = files.get(i % files.size());
        byte[] whole = Files.readAllBytes(file);
        int length = random.nextInt(Math.max(1, whole.length));
        Files.write(file, Arrays.copyOf(whole, length));
        importOrRefuse(
            path,
            store,
            "%s cut to %d of %d bytes (seed %d)"
                .formatted(file.getFileName(), length, whole.length, seed));
        Files.write(file, whole);
      }
      assertThat(Ingest.into(store).from(open(path)).run().rejects())
          .as("bad rows of the whole files, after all that was cut")
          .isZero();
    }
  }

  private void importOrRefuse(Path path, StudentStore store, String what) {
    Map<String, List<String>> before = StoreContents.of(store);
    long batches = StoreContents.batches(store);
    IngestReport report;
    try {
      report = run(path, store);
    } catch (SourceFormatException | IngestException e) {
      assertThat(e.getMessage()).as(what).isNotBlank().hasLineCount(1);
      assertThat(StoreContents.of(store)).as(what).isEqualTo(before);
      assertThat(StoreContents.batches(store)).as(what).isEqualTo(batches);
      return;
    }
    assertThat(RowsRead.of(report)).as(what).isEqualTo(RowsRead.of(ListedSource.of(open(path))));
    assertThat(report.batch().isPresent()).as(what).isEqualTo(report.changedAnything());
    assertThat(StoreContents.batches(store))
        .as(what)
        .isEqualTo(batches + (report.changedAnything() ? 1 : 0));
    assertThat(run(path, store).changedAnything()).as("%s, imported again", what).isFalse();
  }

  private IngestReport run(Path path, StudentStore store) {
    return Ingest.into(store)
        .rejects(RejectPolicy.quarantine(folder.resolve("rejects")))
        .from(open(path))
        .run();
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<Path, String> digests(Path below) throws IOException {
    Map<Path, String> digests = new TreeMap<>();
    for (Path file : files(below)) {
      digests.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return digests;
  }
}
