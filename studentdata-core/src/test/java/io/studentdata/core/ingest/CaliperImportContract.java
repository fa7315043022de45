package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.caliper.CaliperSource;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events in a store. */
abstract class CaliperImportContract {
  @TempDir Path directory;

  private StudentStore store;
  private final List<TinyJson> events =
      new ArrayList<>(IntStream.range(0, 20).mapToObj(TinyJson::event).toList());

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private CaliperSource source(List<TinyJson> some) throws Exception {
    return CaliperSource.of(TinyJson.write(directory.resolve("e.jsonl"), TinyJson.lines(some)))
        .registering(Registering.byMonth().lengthDays(100));
  }

  @Test
  void eventsRegisterWhatTheyNameAndAreCountedAsUses() throws Exception {
    IngestReport report = Ingest.into(store).from(source(events)).run();

    assertThat(report.of("events").inserted()).isEqualTo(20);
    assertThat(store.interactions().stream().mapToInt(Interaction::clicks).sum()).isEqualTo(20);
    assertThat(store.offerings().stream())
        .singleElement()
        .satisfies(offering -> assertThat(offering.lengthDays()).isEqualTo(100));
  }

  @Test
  void twiceIsOnceAndTheOrderDoesNotMatter() throws Exception {
    Ingest.into(store).from(source(events)).run();
    Map<String, List<String>> once = StoreContents.of(store);
    Collections.shuffle(events, new Random(3));

    assertThat(Ingest.into(store).from(source(events)).run().changedAnything()).isFalse();
    try (StudentStore other = StudentStore.inMemory()) {
      Ingest.into(other).from(source(events)).run();
      assertThat(StoreContents.of(other)).isEqualTo(once);
    }
  }

  @Test
  void badEventsAreSetAsideAndTheOthersStored() throws Exception {
    events.set(3, events.get(3).with("action", "\"Ran\""));
    Path rejects = directory.resolve("rejects");

    IngestReport report =
        Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(source(events)).run();

    assertThat(report.of("events").inserted()).isEqualTo(19);
    assertThat(report.rejects()).isEqualTo(1);
    assertThat(Files.readString(rejects.resolve("e.jsonl.csv")))
        .contains("e.jsonl line 4: /action is 'Ran' (expected an action of ViewEvent: Viewed)");
  }
}
