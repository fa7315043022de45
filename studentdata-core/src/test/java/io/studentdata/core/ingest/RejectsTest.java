package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TinyOulad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that cannot be taken. */
final class RejectsTest {
  private static final StudentId NOBODY = StudentId.of("nowhere", "nobody");

  @TempDir Path folder;

  private static ListedSource source() {
    return ListedSource.of(SyntheticSource.ofStudents(10).seed(5));
  }

  /** A source with an attempt and a use by somebody unknown, and one use of a thing unknown. */
  private static ListedSource withStrangers() {
    ListedSource source = source();
    AssessmentAttempt attempt = item(source.attempts.get(0));
    source.attempts.add(
        3,
        row(
            "attempts.csv",
            77,
            new AssessmentAttempt(attempt.assessment(), NOBODY, 1, false, null)));
    Interaction use = item(source.interactions.get(0));
    source.interactions.add(
        row("uses.csv", 5, new Interaction(use.offering(), NOBODY, use.resource(), 3, 1)));
    return source;
  }

  @Test
  void theFirstBadRowStopsTheImportAndLeavesTheStoreAsItWas() {
    try (StudentStore store = StudentStore.inMemory()) {
      assertThatThrownBy(() -> Ingest.into(store).from(withStrangers()).run())
          .isInstanceOf(IngestException.class)
          .hasMessage(
              "Cannot read attempts.csv line 77: student is 'nobody' (expected a student enrolled in"
                  + " the assessment's offering). Correct the file or ingest with"
                  + " RejectPolicy.quarantine(dir)");
      assertThat(store.terms().count()).isZero();
      assertThat(StoreContents.batches(store)).isZero();
    }
  }

  @Test
  void withoutTheBadRowsItIsTheSameStore() throws IOException {
    try (StudentStore store = StudentStore.inMemory();
        StudentStore clean = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(store).rejects(RejectPolicy.quarantine(folder)).from(withStrangers()).run();
      Ingest.into(clean).from(source()).run();
      assertThat(report.rejects()).isEqualTo(2);
      assertThat(report.of("attempts").rejected()).isEqualTo(1);
      assertThat(report.of("interactions").rejected()).isEqualTo(1);
      assertThat(StoreContents.of(store)).isEqualTo(StoreContents.of(clean));
      assertThat(StoreContents.number(store, "select count(*) from import_reject")).isEqualTo(2);
      assertThat(Files.readString(folder.resolve("uses.csv")))
          .startsWith("row,rejected_line,rejected_because\r\n")
          .contains(",5,")
          .contains("student is 'nobody' (expected a student enrolled in the offering)");
    }
  }

  @Test
  void rowsComeOutAsTheyStoodWithFormulasMadeHarmless() throws IOException {
    Path oulad =
        TinyOulad.create()
            .add(
                "studentAssessment.csv",
                "\"1\",\"=HYPERLINK(\"\"http://x\"\")\",\"18\",\"0\",\"-5\"")
            .writeTo(folder.resolve("oulad"));
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(store)
              .rejects(RejectPolicy.quarantine(folder.resolve("rejects")))
              .from(OuladSource.of(oulad))
              .run();
      assertThat(report.rejects()).isEqualTo(1);
      List<String> lines =
          Files.readAllLines(folder.resolve("rejects").resolve("studentAssessment.csv"));
      assertThat(lines).hasSize(2);
      assertThat(lines.get(0))
          .isEqualTo(
              "id_assessment,id_student,date_submitted,is_banked,score,rejected_line,rejected_because");
      assertThat(lines.get(1)).startsWith("1,\"'=HYPERLINK(\"\"http://x\"\")\",18,0,-5,6,");
    }
  }

  @Test
  void ofRowsThatContradictEachOtherTheFirstIsTaken() {
    ListedSource source = source();
    Course course = item(source.courses.get(0));
    source.courses.add(row("courses.csv", 9, new Course(course.id(), "another title")));
    source.courses.add(row("courses.csv", 10, course));
    try (StudentStore store = StudentStore.inMemory()) {
      assertThatThrownBy(() -> Ingest.into(store).from(source).run())
          .isInstanceOf(IngestException.class)
          .hasMessageStartingWith("Cannot read courses.csv line 9: courses is '")
          .hasMessageContaining("(expected the same as in an earlier row)");
      Ingest ingest = Ingest.into(store).rejects(RejectPolicy.quarantine(folder)).from(source);
      IngestReport first = ingest.run();
      assertThat(first.of("courses").rejected()).isEqualTo(1);
      assertThat(first.of("courses").merged()).isEqualTo(1);
      assertThat(store.courses().find(course.id())).contains(course);
      assertThat(ingest.run().changedAnything()).isFalse();
    }
  }

  @Test
  void aSourceThatBreaksOffHalfwayLeavesTheStoreAsItWas() {
    ListedSource source = source();
    StudentSource broken = source.breakingOffAfter(source.size() - 100);
    try (StudentStore store = StudentStore.inMemory()) {
      assertThatThrownBy(() -> Ingest.into(store).from(broken).run())
          .isInstanceOf(SourceFormatException.class)
          .hasMessage("Cannot read on");
      assertThat(store.students().count()).isZero();
      assertThat(Ingest.into(store).from(source).run().changedAnything()).isTrue();
    }
  }

  @Test
  void anImportWithoutASourceSaysWhatToDo() {
    try (StudentStore store = StudentStore.inMemory()) {
      assertThatThrownBy(() -> Ingest.into(store).run())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Call from(source) first");
    }
  }

  @Test
  void ofManyBadRowsAllAreWrittenOut() throws IOException {
    ListedSource source = source();
    for (int i = 0; i < 12_000; i++) {
      source.courses.add(
          row("courses.csv", 2 + i, new Course(CourseId.of("x", "c"), i == 0 ? "c" : "d")));
    }
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(store).rejects(RejectPolicy.quarantine(folder)).from(source).run();
      assertThat(report.rejects()).isEqualTo(11_999);
      assertThat(Files.readAllLines(folder.resolve("courses.csv"))).hasSize(12_000);
    }
  }
}
