package io.studentdata.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestException;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of damaged deliveries of every format: each is imported, with its bad rows set aside,
 * or refused with one line that names the file; none ends otherwise, hangs, or is imported by half.
 *
 * <p>{@code -Dstudentdata.fuzz.files=100000} takes more of them, over all formats, and {@code
 * -Dstudentdata.fuzz.seed=7} others. A failure names the seed of its delivery.
 */
final class DamagedFilesTest {
  private static final int FILES = Integer.getInteger("studentdata.fuzz.files", 2_450);
  private static final long SEED = Long.getLong("studentdata.fuzz.seed", 20241001L);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** In so many deliveries one is looked at more closely. */
  private static final int CLOSELY = 10;

  private static final Pattern FILE = Pattern.compile("\\w\\.(csv|jsonl?)\\b");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("formats")
  @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aDamagedDeliveryIsImportedOrRefusedAsAWhole(Format format) throws Exception {
    Path path = format.wellFormed().write(folder);
    int imported = 0;
    int refused = 0;
    try (StudentStore store = StudentStore.inMemory()) {
      for (int i = 0; i < FILES / Format.all().size(); i++) {
        long seed = SEED + i;
        Path file = damage(path, seed);
        byte[] damaged = Files.readAllBytes(file);
        boolean taken = importOrRefuse(format, path, store, seed, i % CLOSELY == 0);
        imported += taken ? 1 : 0;
        refused += taken ? 0 : 1;
        assertThat(Files.readAllBytes(file)).as("a source is only read").isEqualTo(damaged);
        format.wellFormed().write(folder);
      }
    }
    assertThat(imported).as("deliveries imported").isPositive();
    assertThat(refused).as("deliveries refused").isPositive();
  }

  static List<Format> formats() {
    return Format.all();
  }

  private static Path damage(Path path, long seed) throws IOException {
    Mutator mutator = new Mutator(seed);
    List<Path> files = Format.files(path);
    Path file = files.get(mutator.below(files.size()));
    Files.write(file, mutator.damage(Files.readAllBytes(file)));
    return file;
  }

  private boolean importOrRefuse(
      Format format, Path path, StudentStore store, long seed, boolean closely) {
    String what = "%s, seed %d".formatted(format, seed);
    long batches = StoreContents.batches(store);
    var before = closely ? StoreContents.of(store) : null;
    long start = System.nanoTime();
    try {
      IngestReport report = run(format, path, store);
      if (closely) {
        assertThat(run(format, path, store).changedAnything())
            .as("%s: importing again after %s", what, report)
            .isFalse();
      }
      return true;
    } catch (SourceFormatException | IngestException e) {
      String message = String.valueOf(e.getMessage());
      assertThat(message).as(what).startsWith("Cannot ").hasLineCount(1);
      assertThat(message.length()).as(what).isLessThan(1_500);
      assertThat(names(message, path)).as("%s: a file is named in '%s'", what, message).isTrue();
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

  private IngestReport run(Format format, Path path, StudentStore store) {
    return Ingest.into(store)
        .rejects(RejectPolicy.quarantine(folder.resolve("rejects")))
        .from(format.source().apply(path))
        .run();
  }

  /** The delivery is named, or one of its files, which may be an archive's entry. */
  private static boolean names(String message, Path path) {
    return message.contains(path.getFileName().toString()) || FILE.matcher(message).find();
  }
}
