package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SyntheticSourceTest extends StudentSourceContract {
  @Override
  protected StudentSource source() {
    return SyntheticSource.ofStudents(60).seed(5).withEvents(0.1);
  }

  @Test
  void theSameSeedGivesTheSameRowsOnAnyMachine() {
    SyntheticSource source = SyntheticSource.ofStudents(60).seed(5);

    assertThat(
            sum(
                source.students(),
                source.memberships(),
                source.enrollments(),
                source.enrollmentEvents(),
                source.attempts(),
                source.transactions(),
                source.attendance(),
                source.contacts(),
                source.interactions()))
        .isEqualTo(181_896_143L);
    assertThat(
            sum(
                source
                    .identities()
                    .map(row -> ((SourceRow.Valid<StudentIdentity>) row).item())
                    .map(who -> who.givenName() + "|" + who.familyName() + "|" + who.email())))
        .isEqualTo(3_339_574_012L);
    assertThat(sum(source.withEvents(0.1).events())).isEqualTo(1_609_829_879L);
  }

  private static long sum(Stream<?>... streams) {
    CRC32 crc = new CRC32();
    Stream.of(streams)
        .flatMap(rows -> rows)
        .map(row -> row instanceof SourceRow.Valid<?> valid ? valid.item() : row)
        .forEach(item -> crc.update(item.toString().getBytes(StandardCharsets.UTF_8)));
    return crc.getValue();
  }

  @Test
  void anotherSeedGivesOtherStudents() {
    SyntheticSource source = SyntheticSource.ofStudents(60);

    assertThat(items(source.seed(1).enrollments()))
        .isNotEqualTo(items(source.seed(2).enrollments()));
  }

  @Test
  void moreStudentsLeaveTheOthersAsTheyAre() {
    List<Enrollment> few = items(SyntheticSource.ofStudents(20).enrollments());

    assertThat(items(SyntheticSource.ofStudents(40).enrollments())).containsSubsequence(few);
  }

  @Test
  void everyStudentTakesSomething() {
    assertThat(items(SyntheticSource.ofStudents(500).students()).stream().map(Student::id))
        .hasSizeGreaterThan(600)
        .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(500));
  }

  @Test
  void aStudentHasOneBackgroundOnADay() {
    Map<Object, Object> known = new HashMap<>();
    for (Student each : items(SyntheticSource.ofStudents(3_000).students())) {
      Object earlier = known.put(List.of(each.id(), each.validFrom()), each.demographics());
      assertThat(earlier).isIn(null, each.demographics());
    }
  }

  @Test
  void eachOfferingHasOptionalWorkAndWorkThatCounts() {
    Map<Object, List<Assessment>> byOffering =
        items(source().assessments()).stream().collect(Collectors.groupingBy(Assessment::offering));

    assertThat(byOffering).hasSize(12);
    assertThat(byOffering.values())
        .allSatisfy(
            all -> {
              assertThat(all).filteredOn(each -> each.weightPercent() == 0).hasSize(1);
              assertThat(all.stream().mapToDouble(Assessment::weightPercent).sum()).isEqualTo(200);
            });
  }

  @Test
  void resultsFollowTheTrueRisk() {
    SyntheticSource source = SyntheticSource.ofStudents(4_000);
    List<TrueRisk> risks = source.trueRisks().toList();
    List<Enrollment> enrollments = items(source.enrollments());

    assertThat(risks.stream().map(TrueRisk::student))
        .isEqualTo(enrollments.stream().map(Enrollment::student).toList());
    double expected = risks.stream().mapToDouble(TrueRisk::probability).average().orElseThrow();
    assertThat(expected).isBetween(0.3, 0.5);
    double found =
        enrollments.stream().mapToDouble(each -> atRisk(each) ? 1 : 0).average().orElseThrow();
    assertThat(found).isBetween(expected - 0.02, expected + 0.02);
    Ranking ranking = new Ranking();
    for (int i = 0; i < risks.size(); i++) {
      ranking.add(risks.get(i).probability(), atRisk(enrollments.get(i)));
    }
    assertThat(ranking.auc()).isBetween(0.78, 0.86);
  }

  @Test
  void clicksTellMoreTheLongerOneLooks() {
    SyntheticSource source = SyntheticSource.ofStudents(1_500);

    double atStart = aucOfSilence(source, 7);
    double later = aucOfSilence(source, 56);
    double halfWay = aucOfSilence(source, 112);

    assertThat(atStart).isBetween(0.55, 0.75);
    assertThat(later).isBetween(atStart + 0.03, 0.85);
    assertThat(halfWay).isBetween(later + 0.03, 0.95);
  }

  /** How well few clicks of the last two weeks rank those still enrolled on a day. */
  private static double aucOfSilence(SyntheticSource source, int day) {
    Map<Object, Integer> clicks = new HashMap<>();
    items(source.interactions()).stream()
        .filter(each -> each.day() <= day && each.day() > day - 14)
        .forEach(
            each ->
                clicks.merge(
                    List.of(each.offering(), each.student()), each.clicks(), Integer::sum));
    Ranking ranking = new Ranking();
    for (Enrollment each : items(source.enrollments())) {
      Integer left = each.withdrawnDay();
      if (left == null || left > day) {
        int count = clicks.getOrDefault(List.of(each.offering(), each.student()), 0);
        ranking.add(-count, atRisk(each));
      }
    }
    return ranking.auc();
  }

  private static boolean atRisk(Enrollment enrollment) {
    FinalResult result = enrollment.result();
    return result != null && result.isAtRisk();
  }

  @Test
  void aNumberOfStudentsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> SyntheticSource.ofStudents(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid number of students: 0 (expected 1 to 10000000)");
  }
}
