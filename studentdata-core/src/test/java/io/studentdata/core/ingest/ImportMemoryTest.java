package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import keeps no more of the heap for eight times as many rows. */
final class ImportMemoryTest {
  private static final int HEAP_MEGABYTES = 64;
  private static final int FEW = 100_000;
  private static final int MANY = 8 * FEW;

  /** What else comes and goes in the heap: eight bytes for each further row would be 5,600. */
  private static final long TOLERATED_KILOBYTES = 4_000;

  @TempDir Path folder;

  @Test
  void memoryDoesNotGrowWithRows() throws Exception {
    Process process =
        ImportingProcess.java(
            HEAP_MEGABYTES,
            MeasuredImport.class,
            List.of(folder.resolve("s").toString(), Integer.toString(MANY)));
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).contains("interactions " + MANY);
      for (String step : List.of("read interactions", "write interactions")) {
        Map<Integer, Long> kept = kept(said, step);
        assertThat(kept).containsKeys(FEW, MANY);
        assertThat(kept.getOrDefault(MANY, 0L) - kept.getOrDefault(FEW, 0L))
            .as("kilobytes kept after so many rows, %s: %s", step, kept)
            .isLessThan(TOLERATED_KILOBYTES);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private static Map<Integer, Long> kept(String said, String step) {
    Map<Integer, Long> kept = new TreeMap<>();
    said.lines()
        .filter(line -> line.startsWith(step + "|"))
        .map(line -> line.split("\\|"))
        .forEach(parts -> kept.put(Integer.valueOf(parts[1]), Long.valueOf(parts[2])));
    return kept;
  }
}
