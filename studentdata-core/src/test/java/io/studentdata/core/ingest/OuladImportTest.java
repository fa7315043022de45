package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Oulad;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Real OULAD through the store, against counts known from the files. */
final class OuladImportTest {
  @TempDir Path folder;

  @Test
  void smallExtractIsStoredOnce() {
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      Ingest ingest = Ingest.into(store).from(OuladSource.of(Oulad.assumeSmall()));
      IngestReport first = ingest.run();
      assertThat(first.of("enrollments").inserted()).isEqualTo(2_168);
      assertThat(first.of("attempts").inserted()).isEqualTo(12_479);
      assertThat(first.of("interactions").read()).isEqualTo(450_296);
      assertThat(first.of("interactions").inserted()).isEqualTo(344_136);
      assertThat(first.clicks()).isEqualTo(1_582_750);
      assertThat(first.rejects()).isZero();
      assertThat(first.tables())
          .anySatisfy(
              change -> {
                assertThat(change.table()).isEqualTo("student");
                assertThat(change.inserted()).isEqualTo(2_165);
              });

      IngestReport second = ingest.run();
      assertThat(second.changedAnything()).isFalse();
      assertThat(second.of("interactions").unchanged()).isEqualTo(344_136);
    }
  }

  @Test
  void subsetIsStoredWhole() {
    Path subset = Oulad.assumeSubset();
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      IngestReport report = Ingest.into(store).from(OuladSource.of(subset)).run();
      LoggerFactory.getLogger(getClass()).info("{}\n{}", report.toTable(), report.stages());
      assertThat(report.of("offerings").inserted()).isEqualTo(15);
      assertThat(report.of("enrollments").inserted()).isEqualTo(21_333);
      assertThat(report.of("assessments").inserted()).isEqualTo(149);
      assertThat(report.of("attempts").inserted()).isEqualTo(121_738);
      assertThat(report.of("resources").inserted()).isEqualTo(4_694);
      assertThat(report.of("interactions").read()).isEqualTo(7_035_828);
      assertThat(report.of("interactions").inserted()).isEqualTo(5_656_426);
      assertThat(report.clicks()).isEqualTo(25_804_801);
      assertThat(report.rejects()).isZero();
    }
  }
}
