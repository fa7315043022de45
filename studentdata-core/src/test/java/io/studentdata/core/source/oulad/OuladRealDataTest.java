package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.Oulad;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
