package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.xapi.XapiMapping;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.SharedData;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real statements of a platform for open courses, as they are; the numbers expected were counted by
 * another program. None of them breaks a rule of the specification, so that none is refused.
 */
class FunMoocImportTest {
  private static final String FILE = "xapi/fun-mooc-statements.jsonl.gz";

  @TempDir Path directory;

  @Test
  void all22000StatementsAreStoredWithWhatTheyName() {
    Path file = SharedData.assume(FILE);
    // course-v1:FUN-MOOC+00001+session01 is an offering; without its session it is the course
    XapiSource source =
        XapiSource.of(file)
            .mapping(XapiMapping.in("fun").accounts("http://fun-mooc.fr", "fun"))
            .registering(
                Registering.byMonth()
                    .lengthDays(42)
                    .courses(id -> CourseId.of("fun", id.value().replaceFirst("\\+[^+]*$", ""))));
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport report = Ingest.into(store).from(source).run();

      assertThat(report.of("events").inserted()).isEqualTo(22_000);
      assertThat(report.rejects()).isZero();
      assertThat(source.notes()).isEmpty();
      assertThat(store.terms().stream()).extracting(term -> term.name()).containsExactly("2021-11");
      assertThat(store.courses().stream())
          .extracting(course -> course.id().value())
          .containsExactlyInAnyOrder("course-v1:FUN-MOOC+00001", "course-v1:FUN-MOOC+00002");
      assertThat(store.offerings().stream())
          .extracting(offering -> offering.startsOn())
          .containsExactly(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 1));
      assertThat(StoreContents.of(store).get("bare students")).hasSize(1_452);
      assertThat(store.enrollments().stream()).hasSize(2_039);
      assertThat(store.resources().stream())
          .hasSize(10)
          .allMatch(resource -> resource.activityType().equals("video"));
      List<Interaction> uses = store.interactions().stream().toList();
      assertThat(uses).hasSize(9_743);
      assertThat(uses.stream().mapToInt(Interaction::clicks).sum()).isEqualTo(22_000);
      assertThat(clicks(uses, "course-v1:FUN-MOOC+00002+session01")).isEqualTo(13_309);

      assertThat(Ingest.into(store).from(source).run().changedAnything()).isFalse();
    }
  }

  private static int clicks(List<Interaction> uses, String offering) {
    return uses.stream()
        .filter(use -> use.offering().equals(OfferingId.of("fun", offering)))
        .mapToInt(Interaction::clicks)
        .sum();
  }

  @Test
  void withAMappingThatKnowsOneCourseTheOthersAreSetAside() {
    XapiSource source =
        XapiSource.of(SharedData.assume(FILE))
            .mapping(
                XapiMapping.in("fun")
                    .offerings("edx", Pattern.compile("course-v1:(.*\\+00001\\+.*)")))
            .registering(Registering.byMonth());
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(store)
              .rejects(RejectPolicy.quarantine(directory.resolve("rejects")))
              .from(source)
              .run();

      assertThat(report.of("events").inserted()).isEqualTo(8_691);
      assertThat(report.of("events").rejected()).isEqualTo(13_309);
      assertThat(report.of("events").read()).isEqualTo(22_000);
    }
  }
}
