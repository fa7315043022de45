package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ClickStream;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports in a process of their own that dies, or is in the way. */
final class KilledImportTest {
  private static final int HEAP = 256;
  private static final int CLICKS = 100_000;
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "synthetic:200, import enrollments, 1",
    "synthetic:200, import attempts, 1",
    "clicks:120000, read interactions, 100000",
    "clicks:120000, write interactions, 100000",
    "clicks:120000, write interactions, 120000"
  })
  void anImportKilledLeavesTheStoreAsItWasAndRunsAgain(String name, String step, long stopAt)
      throws Exception {
    Path path = folder.resolve("students");
    Map<String, List<String>> before;
    try (StudentStore store = StudentStore.embedded(path)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(20).seed(2)).run();
      before = StoreContents.of(store);
    }
    ImportingProcess.kill(ImportingProcess.start(HEAP, path, name, step, stopAt));
    try (StudentStore store = StudentStore.embedded(path)) {
      assertThat(StoreContents.of(store)).isEqualTo(before);
      assertThat(StoreContents.batches(store)).isEqualTo(1);
      IngestReport report = Ingest.into(store).from(ImportingProcess.source(name)).run();
      assertThat(report.changedAnything()).isTrue();
      assertThat(store.enrollments().count())
          .isGreaterThanOrEqualTo(report.of("enrollments").inserted());
    }
  }

  /** What is left must be all or nothing wherever the kill falls, and one must fall inside. */
  @Test
  void anImportKilledInItsCommitIsThereWholeOrNotAtAll() throws Exception {
    boolean inside = false;
    for (int round = 1; round <= ROUNDS && !inside; round++) {
      Path path = folder.resolve("students" + round);
      inside =
          ImportingProcess.killed(
              ImportingProcess.start(HEAP, path, "clicks:" + CLICKS, "commit", 0));
      try (StudentStore store = StudentStore.embedded(path)) {
        long batches = StoreContents.batches(store);
        assertThat(store.interactions().count()).isEqualTo(batches * CLICKS);
        assertThat(store.terms().count()).isEqualTo(batches);
        Ingest.into(store).from(new ClickStream(CLICKS)).run();
        assertThat(StoreContents.batches(store)).isEqualTo(1);
        assertThat(store.interactions().count()).isEqualTo(CLICKS);
        assertThat(StoreContents.number(store, "select sum(clicks) from interaction"))
            .isEqualTo(IntStream.range(0, CLICKS).mapToLong(i -> 1 + i % 7).sum());
      }
    }
    assertThat(inside).as("a kill fell between a commit's beginning and its end").isTrue();
  }

  @Test
  void aStoreThatAnotherProcessHasOpenIsOneClearError() throws Exception {
    Path path = folder.resolve("students");
    Process process = ImportingProcess.start(HEAP, path, "synthetic:5", "import terms", 1);
    try {
      ImportingProcess.awaitStop(process);
      assertThatThrownBy(() -> StudentStore.embedded(path))
          .isInstanceOf(DatabaseException.class)
          .hasMessage(
              "Cannot open the store %s.mv.db: another process has it open. End that one first, or name another"
                  .formatted(path));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
