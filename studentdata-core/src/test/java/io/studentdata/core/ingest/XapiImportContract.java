package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.TinyJson.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.xapi.XapiMapping;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TinyJson;
import io.studentdata.core.testkit.TinyOulad;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements in a store: what they register, what they match, what becomes of the others. */
abstract class XapiImportContract {
  @TempDir Path directory;

  private StudentStore store;

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

  @Test
  void whatIsKnownFromStatementsOnlyIsRegisteredWhenAskedFor() throws Exception {
    IngestReport report = Ingest.into(store).from(registering(lines(statements(30)))).run();

    assertThat(report.of("events").inserted()).isEqualTo(30);
    assertThat(report.rejects()).isZero();
    assertThat(StoreContents.of(store))
        .containsEntry(
            "terms",
            List.of(
                "Term[id=xapi:2024-10, name=2024-10, startsOn=2024-10-01, startIsApproximate=true]"))
        .hasEntrySatisfying("enrollments", all -> assertThat(all).hasSize(10))
        .hasEntrySatisfying("resources", all -> assertThat(all).hasSize(4));
    assertThat(store.offerings().stream())
        .extracting(each -> each.startsOn())
        .containsOnly(LocalDate.of(2024, 10, 1));
    assertThat(store.interactions().stream().mapToInt(Interaction::clicks).sum()).isEqualTo(30);
  }

  @Test
  void twiceIsOnce() throws Exception {
    Path file = lines(statements(30));
    Ingest.into(store).from(registering(file)).run();
    Map<String, List<String>> once = StoreContents.of(store);

    IngestReport again = Ingest.into(store).from(registering(file)).run();

    assertThat(again.changedAnything()).isFalse();
    assertThat(again.of("events").unchanged()).isEqualTo(30);
    assertThat(StoreContents.of(store)).isEqualTo(once);
  }

  @Test
  void theOrderOfStatementsDoesNotMatterNorHowTheyLieInFiles() throws Exception {
    List<Object> all = new ArrayList<>(statements(24));
    all.add(TinyJson.voiding(70, 5));
    all.add(statement(80).with("actor", group(1, 2, 3)).with("object", "{\"id\": \"a:untyped\"}"));
    all.add(TinyJson.voiding(71, 80));
    all.add(statement(81).with("actor", group(3, 1)));
    Ingest.into(store).from(registering(lines(all))).run();
    Map<String, List<String>> expected = StoreContents.of(store);
    assertThat(expected.get("events")).hasSize(23 + 2);

    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      Path file =
          seed % 2 == 0
              ? lines(all)
              : TinyJson.write(directory.resolve("s.json"), TinyJson.array(all));
      try (StudentStore other = StudentStore.inMemory()) {
        Ingest.into(other).from(registering(file)).run();
        assertThat(StoreContents.of(other)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aTypeIsTakenFromTheStatementThatSaysItWhereverItStands() throws Exception {
    Path file =
        lines(
            List.of(
                statement(1).with("object", "{\"id\": \"a:quiz\"}"),
                statement(2).with("object", TinyJson.activity("a:quiz", "assessment"))));
    Ingest.into(store).from(registering(file)).run();

    assertThat(store.resources().stream().map(LearningResource::activityType))
        .containsExactly("assessment");
  }

  @Test
  void withoutRegisteringUnmatchedStatementsAreSetAsideAsTheyStood() throws Exception {
    Path rejects = directory.resolve("rejects");
    IngestReport report =
        Ingest.into(store)
            .rejects(RejectPolicy.quarantine(rejects))
            .from(XapiSource.of(lines(statements(3))))
            .run();

    assertThat(report.of("events").read()).isEqualTo(3);
    assertThat(report.of("events").rejected()).isEqualTo(3);
    assertThat(Files.readString(rejects.resolve("s.jsonl.csv")))
        .startsWith("json,rejected_line,rejected_because")
        .contains(statements(3).get(2).toString().replace("\"", "\"\""));
    assertThat(StoreContents.batches(store)).isZero();
  }

  @Test
  void statementsMeetTheStudentsOfferingsAndResourcesOfOtherSources() throws Exception {
    Ingest.into(store)
        .from(OuladSource.of(TinyOulad.create().writeTo(directory.resolve("oulad"))))
        .run();
    Map<String, List<String>> before = StoreContents.of(store);
    XapiMapping mapping =
        XapiMapping.in("lrs")
            .accounts("https://lms.example.edu", "oulad")
            .offerings("oulad", Pattern.compile("https://lms\\.example\\.edu/course/(.+)"))
            .resources("oulad", Pattern.compile("https://lms\\.example\\.edu/site/([0-9]+)"));
    TinyJson statement =
        statement(1)
            .with("actor", TinyJson.account("11"))
            .with("context", TinyJson.course(1).replace("course/1", "course/AAA-2013J"))
            .with("object", TinyJson.activity("https://lms.example.edu/site/901", "page"))
            .with("timestamp", "\"2013-10-04T23:30:00-02:00\"");
    TinyJson unknown =
        statement
            .with("id", "\"%s\"".formatted(TinyJson.uuid(2)))
            .with("object", TinyJson.activity("https://lms.example.edu/site/999", "video"));
    XapiSource source =
        XapiSource.of(lines(List.of(statement, unknown)))
            .mapping(mapping)
            .registering(Registering.resources());

    IngestReport report = Ingest.into(store).from(source).run();

    assertThat(report.of("events").inserted()).isEqualTo(2);
    assertThat(report.of("resources").inserted()).isEqualTo(1);
    OfferingId offering = OfferingId.of("oulad", "AAA-2013J");
    StudentId student = StudentId.of("oulad", "11");
    assertThat(store.interactions().of(offering, student))
        .contains(new Interaction(offering, student, ResourceId.of("oulad", "901"), 4, 1));
    for (String kind : List.of("terms", "courses", "offerings", "students", "enrollments")) {
      assertThat(StoreContents.of(store)).containsEntry(kind, before.get(kind));
    }
  }

  @Test
  void whatALaterDeliveryVoidsIsDeleted() throws Exception {
    Ingest.into(store).from(registering(lines(statements(4)))).run();

    IngestReport report =
        Ingest.into(store).from(XapiSource.of(lines(List.of(TinyJson.voiding(90, 2))))).run();

    assertThat(report.of("deletions").deleted()).isEqualTo(1);
    assertThat(StoreContents.of(store).get("events")).hasSize(3);
    assertThat(store.interactions().stream().mapToInt(Interaction::clicks).sum()).isEqualTo(3);
  }

  @Test
  void aFileCutAnywhereLeavesNothingThatItDoesNotHold() throws Exception {
    Path file = lines(statements(3));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (StudentStore other = StudentStore.inMemory()) {
        IngestReport report =
            Ingest.into(other)
                .rejects(RejectPolicy.quarantine(directory.resolve("rejects")))
                .from(registering(file))
                .run();
        assertThat(report.rejects()).isLessThanOrEqualTo(1);
        assertThat(StoreContents.of(other).get("events"))
            .hasSize(
                (int)
                    new String(whole, 0, length, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.endsWith("\"}"))
                        .count());
      }
    }
  }

  private static XapiSource registering(Path file) {
    return XapiSource.of(file).registering(Registering.byMonth());
  }

  /** Statements of two courses and five students. */
  private static List<TinyJson> statements(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                statement(i)
                    .with("context", TinyJson.course(i % 2))
                    .with("object", TinyJson.activity(video(i), "video")))
        .toList();
  }

  private static String video(int number) {
    return "https://lms.example.edu/course/%d/video/%d".formatted(number % 2, number % 4);
  }

  private static String group(int... members) {
    return "{\"objectType\": \"Group\", \"member\": [%s]}"
        .formatted(
            String.join(
                ", ",
                IntStream.of(members).mapToObj(each -> TinyJson.account("s" + each)).toList()));
  }

  private Path lines(List<?> statements) throws IOException {
    return TinyJson.write(directory.resolve("s.jsonl"), TinyJson.lines(statements));
  }
}
