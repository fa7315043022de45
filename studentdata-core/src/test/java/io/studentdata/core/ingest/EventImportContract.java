package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.change;
import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events, and the uses that consist of them. */
abstract class EventImportContract {
  private static final String SYSTEM = "synthetic";

  @TempDir Path rejects;
  private final ListedSource source = ListedSource.of(SyntheticSource.ofStudents(10).seed(5));
  private final Enrollment enrollment = item(source.enrollments.get(0));
  private final CourseOffering offering =
      source.offerings.stream()
          .map(ListedSource::item)
          .filter(each -> each.id().equals(enrollment.offering()))
          .findFirst()
          .orElseThrow();
  private final List<LearningResource> resources =
      source.resources.stream()
          .map(ListedSource::item)
          .filter(each -> each.offering().equals(offering.id()))
          .toList();
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    source.interactions.clear();
    store = emptyStore();
    Ingest.into(store).from(source).run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Instant at(int day, String time) {
    return offering
        .startsOn()
        .plusDays(day)
        .atTime(java.time.LocalTime.parse(time))
        .toInstant(ZoneOffset.UTC);
  }

  private LearningEvent event(String id, @Nullable ResourceId resource, Instant when) {
    return new LearningEvent(
        LearningEventId.of(SYSTEM, id),
        offering.id(),
        enrollment.student(),
        resource,
        "viewed",
        when);
  }

  private ResourceId resource(int number) {
    return resources.get(number).id();
  }

  private static ListedSource log(LearningEvent... events) {
    ListedSource log = ListedSource.empty(SYSTEM);
    for (LearningEvent each : events) {
      log.events.add(row("log.json", log.events.size() + 1L, each));
    }
    return log;
  }

  private static ListedSource voiding(ListedSource log, String... ids) {
    for (String id : ids) {
      log.deletions.add(row("log.json", 0, new Deletion.OfEvent(LearningEventId.of(SYSTEM, id))));
    }
    return log;
  }

  private ListedSource someLog() {
    return log(
        event("a", resource(0), at(3, "00:00:00")),
        event("b", resource(0), at(3, "23:59:59.999999")),
        event("c", resource(0), at(4, "00:00:00")),
        event("d", resource(1), at(3, "12:00:00")),
        event("e", null, at(3, "12:00:00")),
        event("f", resource(0), at(-2, "12:00:00")));
  }

  private Interaction use(int resource, int day, int clicks) {
    return new Interaction(offering.id(), enrollment.student(), resource(resource), day, clicks);
  }

  @Test
  void aUseHasAsManyClicksAsThereAreEventsOnItsDayInUniversalTime() {
    IngestReport report = Ingest.into(store).from(someLog()).run();
    assertThat(report.of("events").inserted()).isEqualTo(6);
    assertThat(store.interactions().of(offering.id(), enrollment.student()))
        .containsExactlyInAnyOrder(use(0, 3, 2), use(0, 4, 1), use(1, 3, 1), use(0, -2, 1));
  }

  @Test
  void theSameEventsAgainChangeNothing() {
    Ingest.into(store).from(someLog()).run();
    IngestReport again = Ingest.into(store).from(someLog().shuffled(4)).run();
    assertThat(again.changedAnything()).isFalse();
    assertThat(again.of("events").unchanged()).isEqualTo(6);
  }

  @Test
  void eventsThatComeInPartsGiveTheSameStoreAsAllAtOnce() {
    List<Map<String, List<String>>> stores =
        List.of(List.of(0, 6), List.of(0, 2, 6), List.of(0, 1, 2, 3, 4, 5, 6)).stream()
            .map(this::inParts)
            .toList();
    assertThat(stores).containsOnly(stores.get(0));
  }

  private Map<String, List<String>> inParts(List<Integer> ends) {
    try (StudentStore fresh = StudentStore.inMemory()) {
      Ingest.into(fresh).from(source).run();
      for (int i = ends.size() - 1; i > 0; i--) { // later ones first
        ListedSource part = someLog();
        part.events.subList(ends.get(i), part.events.size()).clear();
        part.events.subList(0, ends.get(i - 1)).clear();
        Ingest.into(fresh).sortedInMemory(2).from(part).run();
      }
      return StoreContents.of(fresh);
    }
  }

  @Test
  void anEventThatMatchesNothingIsQuarantined() throws Exception {
    LearningEvent good = event("a", resource(0), at(1, "09:00:00"));
    OfferingId nowhere = OfferingId.of(SYSTEM, "nowhere");
    StudentId nobody = StudentId.of(SYSTEM, "nobody");
    ListedSource log =
        log(
            good,
            new LearningEvent(id("b"), nowhere, good.student(), null, "v", good.occurredAt()),
            new LearningEvent(id("c"), good.offering(), nobody, null, "v", good.occurredAt()),
            event("d", ResourceId.of(SYSTEM, "nothing"), good.occurredAt()),
            event("e", resource(0), good.occurredAt().plus(Duration.ofDays(5_000))));
    IngestReport report =
        Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(log).run();
    assertThat(report.of("events").inserted()).isEqualTo(1);
    assertThat(report.of("events").rejected()).isEqualTo(4);
    assertThat(Files.readString(rejects.resolve("log.json.csv")))
        .contains("offering is 'nowhere' (expected an offering of the store)")
        .contains("student is 'nobody' (expected a student enrolled in the offering)")
        .contains("resource is 'nothing' (expected a resource of the offering)")
        .contains("(expected a time within 3,660 days of ");
  }

  private static LearningEventId id(String value) {
    return LearningEventId.of(SYSTEM, value);
  }

  @Test
  void anotherEventWithTheSameIdIsRefused() {
    Ingest.into(store).from(someLog()).run();
    IngestReport report =
        Ingest.into(store)
            .rejects(RejectPolicy.quarantine(rejects))
            .from(log(event("a", resource(1), at(3, "00:00:00"))))
            .run();
    assertThat(report.of("events").rejected()).isEqualTo(1);
    assertThat(report.changedAnything()).isFalse();
  }

  @Test
  void aVoidedEventLowersItsUseAndTheLastOneEndsIt() {
    Ingest.into(store).from(someLog()).run();
    IngestReport report =
        Ingest.into(store)
            .from(voiding(ListedSource.empty(SYSTEM), "a", "d", "e", "unknown"))
            .run();
    assertThat(report.of("deletions").deleted()).isEqualTo(3);
    assertThat(report.of("deletions").unchanged()).isEqualTo(1);
    assertThat(store.interactions().of(offering.id(), enrollment.student()))
        .containsExactlyInAnyOrder(use(0, 3, 1), use(0, 4, 1), use(0, -2, 1));
    long batch = report.batch().orElseThrow();
    String deletes = "select count(*) from change_delete where batch_id = %d and table_name = '%s'";
    assertThat(StoreContents.number(store, deletes.formatted(batch, "interaction_event")))
        .isEqualTo(3);
    assertThat(StoreContents.number(store, deletes.formatted(batch, "interaction"))).isEqualTo(1);
  }

  @Test
  void anEventThatIsVoidedWhereItStandsLeavesNoTrace() {
    Ingest.into(store).from(log(event("f", resource(0), at(-2, "12:00:00")))).run();
    Map<String, List<String>> before = StoreContents.of(store);
    ListedSource log = voiding(log(event("z", resource(0), at(5, "10:00:00"))), "z");
    IngestReport report = Ingest.into(store).from(log).run();
    assertThat(report.changedAnything()).isFalse();
    assertThat(report.tables()).isEmpty();
    assertThat(report.of("events").merged()).isEqualTo(1);
    assertThat(report.of("deletions").merged()).isEqualTo(1);
    assertThat(StoreContents.of(store)).isEqualTo(before);
  }

  @Test
  void whereEventsTellOfAUseTheirNumberStands() {
    ListedSource uses = ListedSource.empty(SYSTEM);
    uses.interactions.add(row("uses.csv", 1, use(0, 3, 40)));
    uses.interactions.add(row("uses.csv", 2, use(0, 20, 40)));
    ListedSource log = someLog();
    log.interactions.addAll(uses.interactions);
    IngestReport report = Ingest.into(store).from(log).run();
    assertThat(report.of("interactions").inserted()).isEqualTo(1);
    assertThat(report.of("interactions").merged()).isEqualTo(1);
    assertThat(store.interactions().of(offering.id(), enrollment.student()))
        .contains(use(0, 3, 2), use(0, 20, 40))
        .hasSize(5);
    assertThat(Ingest.into(store).from(log).run().changedAnything()).isFalse();
    assertThat(Ingest.into(store).from(uses).run().changedAnything()).isFalse();
  }

  @Test
  void anOfferingThatBeginsOnAnotherDayMovesItsEventsWhenTheyComeAgain() {
    Ingest.into(store).from(someLog()).run();
    ListedSource moved = ListedSource.of(source);
    int place =
        moved.offerings.indexOf(
            moved.offerings.stream()
                .filter(o -> item(o).equals(offering))
                .findFirst()
                .orElseThrow());
    change(
        moved.offerings,
        place,
        o ->
            new CourseOffering(
                o.id(), o.course(), o.term(), o.startsOn().plusDays(1), o.lengthDays()));
    moved.events.addAll(someLog().events);
    IngestReport report = Ingest.into(store).from(moved).run();
    assertThat(report.of("events").updated()).isEqualTo(6);
    assertThat(store.interactions().of(offering.id(), enrollment.student()))
        .containsExactlyInAnyOrder(use(0, 2, 2), use(0, 3, 1), use(1, 2, 1), use(0, -3, 1));
    assertThat(Ingest.into(store).from(moved).run().changedAnything()).isFalse();
  }
}
