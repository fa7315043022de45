package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.Oulad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How little memory an import gets by with: all of OULAD's subset in a process of its own. */
final class OuladHeapTest {
  private static final int MEGABYTES = 384;

  @TempDir Path folder;

  @Test
  void sevenMillionRowsFitInto384MegabytesOfHeap() throws Exception {
    Path subset = Oulad.assumeSubset();
    Process process =
        ImportingProcess.start(MEGABYTES, folder.resolve("s"), subset.toString(), "none", 0);
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).contains("interactions 5656426");
    } finally {
      process.destroyForcibly();
    }
  }
}
