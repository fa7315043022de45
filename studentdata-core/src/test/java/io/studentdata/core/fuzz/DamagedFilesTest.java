package io.studentdata.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      for (int i = 0; i < Attempt.each(); i++) {
        long seed = Attempt.SEED + i;
        Path file = damage(path, seed);
        byte[] damaged = Files.readAllBytes(file);
        boolean taken =
            new Attempt(
                    "%s, seed %d".formatted(format, seed),
                    store,
                    folder.resolve("rejects"),
                    () -> format.source().apply(path),
                    message -> names(message, path))
                .imported(i % CLOSELY == 0);
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

  /** The delivery is named, or one of its files, which may be an archive's entry. */
  private static boolean names(String message, Path path) {
    return message.contains(path.getFileName().toString()) || FILE.matcher(message).find();
  }
}
