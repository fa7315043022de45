package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several rows of enrollments.csv for one student in one class, which begins on 2024-09-02. */
final class OneRosterRepeatsTest {
  @TempDir Path folder;

  private final TextFiles files = TinyOneRoster.v11();

  /** Adds rows of s3 in K1: status, begin and end of each. */
  private OneRosterSource source(String... rows) throws Exception {
    for (int i = 0; i < rows.length; i++) {
      String[] parts = rows[i].split(" ", -1);
      files.add(
          "enrollments.csv",
          "R%d,%s,,K1,O,s3,student,,%s,%s".formatted(i, parts[0], parts[1], parts[2]));
    }
    return OneRosterSource.of(files.writeTo(folder));
  }

  private static List<SourceRow<Enrollment>> ofStudent3(OneRosterSource source) {
    try (Stream<SourceRow<Enrollment>> rows = source.enrollments()) {
      return rows.filter(
              row ->
                  row.origin().cells().get(5).equals("s3")
                      && row.origin().cells().get(6).equals("student"))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "active 2024-09-02 2024-10-01|active 2024-10-15 |0||", // came back
        "active 2024-10-15 |active 2024-09-02 2024-10-01|0||", // in any order
        "active 2024-09-02 2024-10-01|active 2024-10-01 2024-11-01|0|60|WITHDRAWN", // and left
        // again
        "active 2024-09-02 2024-10-01|active 2024-10-01 2025-01-20|0||", // to the end of the class
        "inactive 2024-09-02 |active 2024-10-01 |0||", // over on a day that is not known
        "active 2024-10-01 2024-11-01|inactive  |?|60|WITHDRAWN",
        "inactive 2024-09-02 |inactive 2024-10-01 |0||WITHDRAWN",
        "active 2024-09-02 |active  |0||", // a row that says nothing of when
        "active  |active 2024-09-02 2024-11-01|0|60|WITHDRAWN",
        "active  2024-10-01|active 2024-10-15 |?||", // begun on a day that is not known
        "active  |active  |?||",
      })
  void rowsThatFitAreOneEnrollment(
      String one,
      String other,
      String registered,
      @Nullable Integer withdrawn,
      @Nullable FinalResult result)
      throws Exception {
    List<SourceRow<Enrollment>> rows = ofStudent3(source(one, other));

    assertThat(rows)
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row).isInstanceOf(SourceRow.Valid.class);
              Enrollment each = ((SourceRow.Valid<Enrollment>) row).item();
              assertThat(each.registeredDay())
                  .isEqualTo(registered.endsWith("?") ? null : Integer.valueOf(registered));
              assertThat(each.withdrawnDay()).isEqualTo(withdrawn);
              assertThat(each.result()).isEqualTo(result);
            });
  }

  @Test
  void aRowThatOverlapsAnEarlierOneIsRefusedAndSaysWhichThatIs() throws Exception {
    List<SourceRow<Enrollment>> rows =
        ofStudent3(
            source(
                "active 2024-09-02 2024-10-01",
                "active 2024-09-20 2024-11-01",
                "active 2024-11-15 "));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).isInstanceOf(SourceRow.Valid.class);
    assertThat(((SourceRow.Invalid<Enrollment>) rows.get(1)).problem().message())
        .isEqualTo(
            "enrollments.csv line 9: beginDate is '2024-09-20' (expected dates that do not overlap"
                + " those of the student's other rows in this class: from 2024-09-02 to 2024-10-01,"
                + " from 2024-11-15 to the end)");
    assertThat(((SourceRow.Valid<Enrollment>) rows.get(2)).item().registeredDay()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "active 2024-09-02 ",
        "active 2024-09-02 2024-12-01",
        "inactive 2024-12-01 ",
        "active  2024-12-01"
      })
  void aContradictionIsRefused(String other) throws Exception {
    assertThat(ofStudent3(source("active 2024-09-03 2024-11-01", other)))
        .satisfiesExactly(
            row -> assertThat(row).isInstanceOf(SourceRow.Valid.class),
            row ->
                assertThat(row)
                    .isInstanceOf(
                        other.startsWith("inactive")
                            ? SourceRow.Valid.class // that is later
                            : SourceRow.Invalid.class));
  }

  @Test
  void aRowThatIsBadByItselfDoesNotCount() throws Exception {
    assertThat(ofStudent3(source("active 2024-11-01 2024-09-02", "active 2024-09-02 ")))
        .satisfiesExactly(
            row -> assertThat(row).isInstanceOf(SourceRow.Invalid.class),
            row -> assertThat(((SourceRow.Valid<Enrollment>) row).item().registeredDay()).isZero());
  }

  @Test
  void aRowThatIsToBeDeletedDoesNotCount() throws Exception {
    assertThat(ofStudent3(source("tobedeleted 2024-09-02 ", "active 2024-10-02 ")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(((SourceRow.Valid<Enrollment>) row).item().registeredDay())
                    .isEqualTo(30));
  }

  @Test
  void anImportCountsThemAsMergedAndSetsContradictionsAside() throws Exception {
    OneRosterSource source =
        source(
            "active 2024-09-02 2024-10-01",
            "active 2024-10-15 ",
            "active 2024-10-15 ",
            "active 2024-10-16 2024-10-17");
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(store)
              .rejects(RejectPolicy.quarantine(folder.resolve("rejects")))
              .from(source)
              .run();

      assertThat(report.of("enrollments").read()).isEqualTo(8);
      assertThat(report.of("enrollments").inserted()).isEqualTo(5);
      assertThat(report.of("enrollments").merged()).isEqualTo(2);
      assertThat(report.of("enrollments").rejected()).isEqualTo(1);
      assertThat(StoreContents.of(store).get("enrollments"))
          .filteredOn(each -> each.contains("oneroster:s3") || each.contains("value=s3"))
          .hasSize(1);
    }
  }

  /** More rows than the filter of what was seen could confuse, each student twice. */
  @Test
  void manyStudentsWhoComeBackAreEachOneEnrollment() throws Exception {
    int students = 20_000;
    List<String> rows =
        new java.util.ArrayList<>(
            IntStream.range(0, students)
                .boxed()
                .flatMap(
                    i ->
                        Stream.of(
                            "A%d,,,K1,O,m%d,student,,2024-09-02,2024-10-01".formatted(i, i),
                            "B%d,,,K1,O,m%d,student,,2024-10-15,".formatted(i, i)))
                .toList());
    java.util.Collections.shuffle(rows, new Random(3));
    files.add("enrollments.csv", rows.toArray(String[]::new));
    OneRosterSource source = OneRosterSource.of(files.writeTo(folder));

    try (Stream<SourceRow<Enrollment>> all = source.enrollments()) {
      List<Enrollment> found =
          all.map(row -> ((SourceRow.Valid<Enrollment>) row).item())
              .filter(each -> each.student().value().startsWith("m"))
              .toList();
      assertThat(found).hasSize(2 * students);
      assertThat(found.stream().distinct()).hasSize(students);
      assertThat(found)
          .allMatch(each -> Integer.valueOf(0).equals(each.registeredDay()))
          .allMatch(each -> each.withdrawnDay() == null);
    }
  }
}
