package io.studentdata.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.xapi.XapiMapping;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the page about sources shows stands in this package, and works. */
final class SourcesPageTest {
  private static final Path CODE = Path.of("src/test/java/io/studentdata/core/embedding");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

  @TempDir Path folder;

  @Test
  void everyJavaBlockStandsHere() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "sources.md"));
    StringBuilder here = new StringBuilder();
    try (Stream<Path> files = Files.list(CODE)) {
      for (Path file : files.sorted().toList()) {
        here.append(withoutSpace(Files.readString(file)));
      }
    }

    assertThat(JAVA.matcher(page).results().map(block -> withoutSpace(block.group(1))).toList())
        .hasSizeGreaterThan(3)
        .allSatisfy(block -> assertThat(here.toString()).contains(block));
  }

  @Test
  void statementsMeetTheStudentsOfTheStudentSystem() throws Exception {
    TinyJson statement =
        TinyJson.statement(1)
            .with("object", TinyJson.activity("https://lms.example.edu/mod/7", "quiz"));
    Path file = TinyJson.write(folder.resolve("s.jsonl"), TinyJson.lines(List.of(statement)));
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store).from(studentSystem(file)).run();

      IngestReport report = LearningRecords.read(store, file, folder.resolve("rejects"));

      assertThat(report.of("events").inserted()).isEqualTo(1);
      assertThat(report.rejects()).isZero();
      assertThat(store.interactions().of(OfferingId.of("sis", "1"), StudentId.of("sis", "s1")))
          .singleElement()
          .satisfies(use -> assertThat(use.resource()).isEqualTo(ResourceId.of("lms", "7")));
    }
  }

  /** What stands for it: its students and offerings, registered under its ids. */
  private static XapiSource studentSystem(Path file) {
    return XapiSource.of(file)
        .mapping(
            XapiMapping.in("sis")
                .students(
                    agent ->
                        Optional.ofNullable(agent.account()).map(id -> StudentId.of("sis", id)))
                .offerings(statement -> Optional.of(OfferingId.of("sis", "1")))
                .resources((statement, offering) -> Optional.empty()))
        .registering(Registering.byMonth().courses(offering -> CourseId.of("sis", "CS")));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
