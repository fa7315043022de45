package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.Oulad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published data as it really is; counts from the data set itself. */
class OuladRealDataTest {
  @Test
  void theSmallExtractIsReadCompletely() {
    Path zip = Oulad.assumeSmall();
    OuladSource source = OuladSource.of(zip);

    assertThat(items(source.offerings())).hasSize(3);
    assertThat(items(source.students()).stream().map(each -> each.id()).distinct()).hasSize(2_165);
    assertThat(items(source.enrollments())).hasSize(2_168);
    assertThat(items(source.attempts())).hasSize(12_479);
    assertThat(clicks(source)).isEqualTo(new Clicks(450_296, 1_582_750, 0));
  }

  @Test
  void threeTermsAreReadCompletely() {
    OuladSource source = OuladSource.of(Oulad.assumeSubset());

    assertThat(items(source.terms()).stream().map(each -> each.name()))
        .containsExactlyInAnyOrder("2013B", "2013J", "2014B");
    assertThat(items(source.courses())).hasSize(7);
    assertThat(items(source.offerings())).hasSize(15);
    assertThat(items(source.students())).hasSize(21_333);
    assertThat(items(source.students()).stream().map(each -> each.id()).distinct()).hasSize(19_720);
    assertThat(items(source.enrollments()))
        .hasSize(21_333)
        .allSatisfy(each -> assertThat(each.result()).isNotNull());
    assertThat(items(source.assessments())).hasSize(149);
    assertThat(items(source.resources())).hasSize(4_694);
    List<AssessmentAttempt> attempts = items(source.attempts());
    assertThat(attempts).hasSize(121_738);
    assertThat(attempts.stream().filter(AssessmentAttempt::banked)).hasSize(1_129);
    assertThat(attempts.stream().map(AssessmentAttempt::scorePercent).filter(Objects::isNull))
        .hasSize(131);
    assertThat(clicks(source)).isEqualTo(new Clicks(7_035_828, 25_804_801, 0));
  }

  /** The peculiarities known of all 22 presentations, as many as these 15 have. */
  @Test
  void theOddRowsOfThreeTermsAreAllThere() {
    OuladSource source = OuladSource.of(Oulad.assumeSubset());
    List<Enrollment> enrollments = items(source.enrollments());
    List<AssessmentAttempt> attempts = items(source.attempts());
    List<String> bands =
        items(source.students()).stream()
            .map(each -> String.valueOf(each.demographics().deprivationBand()))
            .toList();

    assertThat(bands).doesNotContain("10-20", "?", "");
    assertThat(bands).filteredOn("10-20%"::equals).hasSize(2_318);
    assertThat(bands).filteredOn("null"::equals).hasSize(716);
    assertThat(items(source.terms())).allMatch(Term::startIsApproximate);
    assertThat(enrollments)
        .filteredOn(each -> each.result() == FinalResult.WITHDRAWN && each.withdrawnDay() == null)
        .hasSize(6);
    assertThat(enrollments)
        .filteredOn(each -> each.result() == FinalResult.FAIL && each.withdrawnDay() != null)
        .hasSize(9);
    assertThat(enrollments).filteredOn(each -> each.registeredDay() == null).hasSize(36);
    assertThat(items(source.assessments()))
        .filteredOn(each -> each.dueDay() == null)
        .hasSize(6)
        .allMatch(each -> each.type() == AssessmentType.EXAM);
    assertThat(attempts)
        .filteredOn(AssessmentAttempt::banked)
        .allMatch(each -> each.submittedDay() == -1);
    assertThat(attempts)
        .filteredOn(each -> !each.banked() && each.submittedDay() == -1)
        .hasSize(5); // handed in the day before the first
    assertOddClicks(source, enrollments);
  }

  private static void assertOddClicks(OuladSource source, List<Enrollment> enrollments) {
    Map<Object, Integer> left = new HashMap<>();
    for (Enrollment each : enrollments) {
      if (each.withdrawnDay() != null) {
        left.put(List.of(each.offering(), each.student()), each.withdrawnDay());
      }
    }
    long after = 0;
    int first = 0;
    try (Stream<SourceRow<Interaction>> rows = source.interactions()) {
      for (Iterator<SourceRow<Interaction>> all = rows.iterator(); all.hasNext(); ) {
        Interaction use = ((SourceRow.Valid<Interaction>) all.next()).item();
        int end = left.getOrDefault(List.of(use.offering(), use.student()), Integer.MAX_VALUE);
        after += use.day() > end ? 1 : 0;
        first = Math.min(first, use.day());
      }
    }
    assertThat(after).isEqualTo(12_700);
    assertThat(first).isEqualTo(-23);
  }

  @Test
  void theOfficialEditionOfTheSmallExtractIsTheSame(@TempDir Path folder) throws Exception {
    Path copy = Oulad.assumeSmall();
    Path official = folder.resolve("official.zip");
    try (ZipFile from = new ZipFile(copy.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(official))) {
      for (ZipEntry each : Collections.list(from.entries())) {
        String text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
        to.putNextEntry(new ZipEntry(each.getName()));
        to.write(
            text.replace("\r\n", "\n")
                .replace("\"\"", "\"?\"")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }

    OuladSource one = OuladSource.of(copy);
    OuladSource other = OuladSource.of(official);
    assertThat(items(other.students())).isEqualTo(items(one.students()));
    assertThat(items(other.enrollments())).isEqualTo(items(one.enrollments()));
    assertThat(items(other.assessments())).isEqualTo(items(one.assessments()));
    assertThat(items(other.resources())).isEqualTo(items(one.resources()));
    assertThat(items(other.attempts())).isEqualTo(items(one.attempts()));
    assertThat(clicks(other)).isEqualTo(clicks(one));
  }

  /** What a stream of interactions adds up to. */
  record Clicks(long rows, long clicks, long invalid) {}

  private static Clicks clicks(OuladSource source) {
    long[] sums = new long[3];
    try (Stream<SourceRow<Interaction>> rows = source.interactions()) {
      rows.forEach(
          row -> {
            sums[0]++;
            if (row instanceof SourceRow.Valid<Interaction> valid) {
              sums[1] += valid.item().clicks();
            } else {
              sums[2]++;
            }
          });
    }
    return new Clicks(sums[0], sums[1], sums[2]);
  }

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }
}
