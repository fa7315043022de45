package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drift and bias are where they were planted, and nowhere else. */
final class PlantedTest {
  private static final SyntheticSource PLAIN = SyntheticSource.ofStudents(3_000).seed(6);
  private static final String LAST = "2024B";

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }

  private static double badShare(SyntheticSource source, Predicate<Enrollment> of) {
    return items(source.enrollments()).stream()
        .filter(of)
        .mapToDouble(
            e -> {
              FinalResult result = e.result();
              return result != null && result.isAtRisk() ? 1 : 0;
            })
        .average()
        .orElseThrow();
  }

  private static boolean isLast(Enrollment enrollment) {
    return enrollment.offering().value().endsWith(LAST);
  }

  @Test
  void driftOfDifficultyChangesTheLastTermOnly() {
    SyntheticSource drifted = PLAIN.withDrift(new Drift(0, 1, 0));

    assertThat(badShare(drifted, PlantedTest::isLast))
        .isGreaterThan(badShare(PLAIN, PlantedTest::isLast) + 0.1);
    assertThat(items(drifted.enrollments()).stream().filter(e -> !isLast(e)))
        .isEqualTo(items(PLAIN.enrollments()).stream().filter(e -> !isLast(e)).toList());
  }

  @Test
  void driftOfActivityLeavesResultsAsTheyAre() {
    SyntheticSource drifted = PLAIN.withDrift(new Drift(-0.8, 0, 0));

    assertThat(items(drifted.enrollments())).isEqualTo(items(PLAIN.enrollments()));
    assertThat((double) clicksOfLastTerm(drifted)).isLessThan(0.7 * clicksOfLastTerm(PLAIN));
  }

  private static long clicksOfLastTerm(SyntheticSource source) {
    return items(source.interactions()).stream()
        .filter(use -> use.offering().value().endsWith(LAST))
        .mapToLong(Interaction::clicks)
        .sum();
  }

  @Test
  void inASilentTermActivityTellsNothing() {
    assertThat(aucOfSilence(PLAIN)).isGreaterThan(0.68);
    assertThat(aucOfSilence(PLAIN.withDrift(new Drift(0, 0, 1)))).isBetween(0.45, 0.55);
  }

  /** How well few clicks up to day 84 rank those still enrolled in the last term. */
  private static double aucOfSilence(SyntheticSource source) {
    var clicks =
        items(source.interactions()).stream()
            .filter(use -> use.day() > 56 && use.day() <= 84)
            .collect(
                Collectors.groupingBy(
                    use -> List.<Object>of(use.offering(), use.student()),
                    Collectors.summingInt(Interaction::clicks)));
    Ranking ranking = new Ranking();
    for (Enrollment e : items(source.enrollments())) {
      Integer left = e.withdrawnDay();
      if (isLast(e) && (left == null || left > 84)) {
        FinalResult result = e.result();
        ranking.add(
            -clicks.getOrDefault(List.<Object>of(e.offering(), e.student()), 0),
            result != null && result.isAtRisk());
      }
    }
    return ranking.auc();
  }

  @Test
  void biasLowersMarksAndResultsOfTheGroupAloneAtTheSameWork() {
    SyntheticSource biased = PLAIN.withBias(new Bias(who -> "F".equals(who.gender()), 15));
    Set<StudentId> women =
        items(PLAIN.students()).stream()
            .filter(each -> "F".equals(each.demographics().gender()))
            .map(Student::id)
            .collect(Collectors.toSet());

    Set<Object> places =
        items(PLAIN.enrollments()).stream()
            .map(e -> List.of(e.offering(), e.student()))
            .collect(Collectors.toSet()); // and some take a course again who failed unfairly
    assertThat(
            items(biased.interactions()).stream()
                .filter(use -> places.contains(List.of(use.offering(), use.student()))))
        .isEqualTo(items(PLAIN.interactions()));
    assertThat(badShare(biased, e -> women.contains(e.student())))
        .isGreaterThan(badShare(PLAIN, e -> women.contains(e.student())) + 0.03);
    assertThat(badShare(biased, e -> !women.contains(e.student())))
        .isEqualTo(badShare(PLAIN, e -> !women.contains(e.student())));
    assertThat(averageMark(biased, women::contains))
        .isBetween(
            averageMark(PLAIN, women::contains) - 16, averageMark(PLAIN, women::contains) - 10);
    assertThat(averageMark(biased, who -> !women.contains(who)))
        .isEqualTo(averageMark(PLAIN, who -> !women.contains(who)));
  }

  private static double averageMark(SyntheticSource source, Predicate<StudentId> of) {
    return items(source.attempts()).stream()
        .filter(a -> !a.assessment().value().endsWith("EX") && of.test(a.student()))
        .map(AssessmentAttempt::scorePercent)
        .filter(score -> score != null)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new Drift(2, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid drift of activity: 2.0 (expected -1.0 to 1.0)");
    assertThatThrownBy(() -> new Drift(0, 0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bias(all -> true, 51))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid points of a bias: 51.0 (expected 0 to 50)");
  }
}
