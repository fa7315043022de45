package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The synthetic department in the store, with its events and without. */
final class SyntheticImportTest {
  private static final SyntheticSource PLAIN = SyntheticSource.ofStudents(40).seed(4);

  @Test
  void aDepartmentThatIsRecordedEventByEventHasTheSameUses() {
    try (StudentStore plain = StudentStore.inMemory();
        StudentStore recorded = StudentStore.inMemory()) {
      Ingest.into(plain).from(PLAIN).run();
      IngestReport report = Ingest.into(recorded).from(PLAIN.withEvents(0.5)).run();
      Map<String, List<String>> expected = StoreContents.of(plain);
      Map<String, List<String>> found = StoreContents.of(recorded);

      assertThat(report.rejects()).isZero();
      assertThat(expected.remove("events")).isEmpty();
      assertThat(found.remove("events"))
          .hasSize((int) report.of("events").inserted())
          .hasSizeGreaterThan(5_000);
      assertThat(found).isEqualTo(expected);
      assertThat(found.get("identities")).hasSize(40);
    }
  }

  @Test
  void aPlatformThatBeginsToRecordLaterChangesNoUse() {
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store).from(PLAIN).run();
      Map<String, List<String>> before = StoreContents.of(store);
      Ingest.into(store).from(PLAIN.withEvents(0.25)).run();

      assertThat(StoreContents.of(store).get("interactions")).isEqualTo(before.get("interactions"));
      assertThat(Ingest.into(store).from(PLAIN.withEvents(0.25)).run().changedAnything()).isFalse();
    }
  }
}
