package io.studentdata.core.source.xapi;

import static io.studentdata.core.testkit.TinyJson.account;
import static io.studentdata.core.testkit.TinyJson.activity;
import static io.studentdata.core.testkit.TinyJson.statement;
import static io.studentdata.core.testkit.TinyJson.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What good statements come to. */
class XapiMeaningTest {
  @TempDir Path directory;

  @Test
  void aStatementIsAnEventOfAStudentWithAResourceInAnOffering() throws Exception {
    assertThat(only(statement(7)))
        .isEqualTo(
            new LearningEvent(
                LearningEventId.of("xapi", uuid(7)),
                OfferingId.of("xapi", "https://lms.example.edu/course/1"),
                StudentId.of("xapi", "https://lms.example.edu|s2"),
                ResourceId.of("xapi", "https://lms.example.edu/video/1"),
                "https://w3id.org/xapi/video/verbs/played",
                Instant.parse("2024-10-08T09:30:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-08T11:30:00+02:00, 2024-10-08T09:30:00Z",
    "2024-10-08T23:30:00.123456789-05:30, 2024-10-09T05:00:00.123456Z",
    "2024-10-08T09:30Z, 2024-10-08T09:30:00Z",
    "'2024-10-08T09:30:00,5+00', 2024-10-08T09:30:00.500Z",
    "20241008T093000+0000, 2024-10-08T09:30:00Z"
  })
  void timesAreTakenToUtc(String timestamp, Instant expected) throws Exception {
    assertThat(only(statement(1).with("timestamp", "\"" + timestamp + "\"")).occurredAt())
        .isEqualTo(expected);
  }

  @Test
  void withoutATimestampItHappenedWhenItWasStored() throws Exception {
    TinyJson statement =
        statement(1).without("timestamp").with("stored", "\"2024-11-01T00:00:00.000Z\"");

    assertThat(only(statement).occurredAt()).isEqualTo(Instant.parse("2024-11-01T00:00:00Z"));
  }

  @Test
  void timesWithoutAZoneAreBadUnlessTheZoneIsGiven() throws Exception {
    XapiSource source =
        XapiRows.source(directory, statement(1).with("timestamp", "\"2024-07-01T12:00:00\""));

    assertThat(XapiRows.of(source).problems()).hasSize(1);
    assertThat(XapiRows.of(source.timesWithoutZone(ZoneId.of("Europe/Paris"))).events())
        .extracting(LearningEvent::occurredAt)
        .containsExactly(Instant.parse("2024-07-01T10:00:00Z"));
  }

  @Test
  void idsAreTheSameInAnyLetterCase() throws Exception {
    String upper = "\"" + uuid(0xabcdef).toUpperCase(Locale.ROOT) + "\"";

    assertThat(only(statement(1).with("id", upper)).id().value()).isEqualTo(uuid(0xabcdef));
  }

  @Test
  void aStatementWithoutIdHasOneFromItsContent() throws Exception {
    TinyJson plain = statement(1).without("id");
    TinyJson again =
        TinyJson.empty()
            .with("timestamp", "\"2024-10-02T09:30:00Z\"")
            .with("object", activity("https://lms.example.edu/video/1", "video"))
            .with("context", TinyJson.course(1))
            .with("verb", "{ \"id\":\"https://w3id.org/xapi/video/verbs/played\" }")
            .with("actor", account("s1"))
            .with("stored", "\"2024-10-09T00:00:00Z\"")
            .with("version", "\"1.0.0\"");

    LearningEventId id = only(plain).id();

    assertThat(id.value())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(only(again).id()).isEqualTo(id);
    assertThat(only(plain.with("actor", account("s2"))).id()).isNotEqualTo(id);
    assertThat(only(plain.with("timestamp", "\"2024-10-02T09:30:01Z\"")).id()).isNotEqualTo(id);
  }

  @Test
  void aGroupIsAnEventPerMemberWhateverTheirOrder() throws Exception {
    List<LearningEvent> events = events(statement(1).with("actor", group("ada", "bob", "ada")));

    assertThat(events)
        .extracting(event -> event.id().value() + " " + event.student().value())
        .containsExactly(
            uuid(1) + "#1 https://lms.example.edu|ada", uuid(1) + "#2 https://lms.example.edu|bob");
    assertThat(events(statement(1).with("actor", group("bob", "ada")))).isEqualTo(events);
  }

  @Test
  void aGroupWithoutMembersIsNobodyKnown() throws Exception {
    String group = "{\"objectType\": \"Group\", \"mbox\": \"mailto:lab@example.edu\"}";
    XapiRows rows = XapiRows.of(XapiRows.source(directory, statement(1).with("actor", group)));

    assertThat(rows.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.column()).isEqualTo("/actor"));
  }

  @Test
  void anIntentionIsNoEvent() throws Exception {
    String sub =
        "{\"objectType\": \"SubStatement\", \"actor\": %s, \"verb\": {\"id\": \"a:visit\"}, \"object\": %s}"
            .formatted(account("s1"), activity("a:b", "video"));
    XapiSource source = XapiRows.source(directory, statement(1).with("object", sub));
    XapiRows rows = XapiRows.of(source);

    assertThat(rows.events()).isEmpty();
    assertThat(rows.problems()).isEmpty();
    assertThat(source.notes())
        .containsExactly("1 statements passed over: about what is intended or imagined");
  }

  @Test
  void whatIsAboutAPersonOrAStatementHasNoResource() throws Exception {
    String reference = "{\"objectType\": \"StatementRef\", \"id\": \"%s\"}".formatted(uuid(5));
    String person = "{\"objectType\": \"Agent\", \"mbox\": \"mailto:a@b.c\"}";

    assertThat(only(statement(1).with("object", reference)).resource()).isNull();
    assertThat(only(statement(1).with("object", person)).resource()).isNull();
  }

  @Test
  void whatIsVoidedIsDeleted() throws Exception {
    XapiSource source =
        XapiRows.source(
            directory,
            TinyJson.voiding(90, 1),
            statement(1).with("actor", group("ada", "bob")),
            statement(2),
            TinyJson.voiding(91, 77));

    assertThat(deletions(source))
        .containsExactly(uuid(1), uuid(1) + "#1", uuid(1) + "#2", uuid(77));
    assertThat(XapiRows.of(source).events()).hasSize(3);
  }

  @Test
  void aMailAddressIsKnownByItsHashAndTheSameAsIt() throws Exception {
    String hash = "6acde3a1b1a9a0ae4ed6ea3ea1a0ee0ac9a1e1a0";
    StudentId byAddress =
        only(statement(1).with("actor", "{\"mbox\": \"mailto:ada@example.edu\"}")).student();
    StudentId byHash =
        only(statement(1)
                .with(
                    "actor", "{\"mbox_sha1sum\": \"%s\"}".formatted(hash.toUpperCase(Locale.ROOT))))
            .student();

    assertThat(byAddress.value()).startsWith("sha1:").doesNotContain("ada").hasSize(45);
    assertThat(byHash.value()).isEqualTo("sha1:" + hash);
  }

  @Test
  void longIrisBecomeIdsThatFitAndDiffer() throws Exception {
    String base = "https://lms.example.edu/" + "very/".repeat(40);
    ResourceId one = only(statement(1).with("object", activity(base + "1", "page"))).resource();
    ResourceId two = only(statement(1).with("object", activity(base + "2", "page"))).resource();

    assertThat(one).isNotEqualTo(two);
    assertThat(Objects.requireNonNull(one).value())
        .hasSize(120)
        .startsWith("https://lms.example.edu/very/");
  }

  private static String group(String... names) {
    return "{\"objectType\": \"Group\", \"member\": [%s]}"
        .formatted(String.join(", ", Stream.of(names).map(TinyJson::account).toList()));
  }

  private List<LearningEvent> events(TinyJson... statements) throws IOException {
    XapiRows rows = XapiRows.of(XapiRows.source(directory, statements));
    assertThat(rows.problems()).isEmpty();
    return rows.events();
  }

  private LearningEvent only(TinyJson statement) throws IOException {
    List<LearningEvent> events = events(statement);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<String> deletions(XapiSource source) {
    try (Stream<SourceRow<Deletion>> rows = source.deletions()) {
      return rows.map(row -> (Deletion.OfEvent) ((SourceRow.Valid<Deletion>) row).item())
          .map(deletion -> deletion.event().value())
          .toList();
    }
  }
}
