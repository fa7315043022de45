package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports in a process of their own that dies, or is in the way. */
final class KilledImportTest {
  private static final int HEAP = 256;
  private static final String SOURCE = "synthetic:200";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"import enrollments, 1", "import attempts, 1", "write interactions, 1"})
  void anImportKilledLeavesTheStoreAsItWasAndRunsAgain(String step, long stopAt) throws Exception {
    Path path = folder.resolve("students");
    Map<String, List<String>> before;
    try (StudentStore store = StudentStore.embedded(path)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(20).seed(2)).run();
      before = StoreContents.of(store);
    }
    Process process = ImportingProcess.start(HEAP, path, SOURCE, step, stopAt);
    try {
      ImportingProcess.awaitStop(process);
    } finally {
      process.destroyForcibly().waitFor(); // SIGKILL
    }
    try (StudentStore store = StudentStore.embedded(path)) {
      assertThat(StoreContents.of(store)).isEqualTo(before);
      assertThat(StoreContents.batches(store)).isEqualTo(1);
      IngestReport report = Ingest.into(store).from(SyntheticSource.ofStudents(200).seed(1)).run();
      assertThat(report.changedAnything()).isTrue();
      assertThat(store.enrollments().count())
          .isGreaterThanOrEqualTo(report.of("enrollments").inserted());
    }
  }

  @Test
  void anImportKilledAboutItsCommitIsThereWholeOrNotAtAll() throws Exception {
    Path path = folder.resolve("students");
    Process process = ImportingProcess.start(HEAP, path, SOURCE, "write interactions", -1);
    try {
      ImportingProcess.awaitStop(process);
    } finally {
      process.destroyForcibly().waitFor(); // SIGKILL
    }
    try (StudentStore store = StudentStore.embedded(path);
        StudentStore whole = StudentStore.inMemory()) {
      SyntheticSource source = SyntheticSource.ofStudents(200).seed(1);
      Ingest.into(whole).from(source).run();
      if (StoreContents.batches(store) == 0) {
        assertThat(store.terms().count() + store.interactions().count()).isZero();
        Ingest.into(store).from(source).run();
      }
      assertThat(StoreContents.of(store)).isEqualTo(StoreContents.of(whole));
    }
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
