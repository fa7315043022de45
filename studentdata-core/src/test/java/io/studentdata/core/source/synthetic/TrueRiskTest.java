package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be true is, day by day. */
final class TrueRiskTest {
  private static final SyntheticSource SOURCE = SyntheticSource.ofStudents(12_000).seed(4);
  private static final Map<Object, Enrollment> ENROLLMENTS = enrollments(SOURCE);

  private record Case(double risk, boolean bad) {}

  private static Map<Object, Enrollment> enrollments(SyntheticSource source) {
    Map<Object, Enrollment> all = new HashMap<>();
    try (Stream<SourceRow<Enrollment>> rows = source.enrollments()) {
      rows.map(row -> ((SourceRow.Valid<Enrollment>) row).item())
          .forEach(each -> all.put(List.of(each.offering(), each.student()), each));
    }
    return all;
  }

  private static List<Case> cases(SyntheticSource source, Map<Object, Enrollment> all, int day) {
    return source
        .trueRisk(day)
        .map(risk -> new Case(risk.probability(), isBad(all, risk)))
        .toList();
  }

  private static boolean isBad(Map<Object, Enrollment> all, TrueRisk risk) {
    Enrollment enrollment = all.get(List.of(risk.offering(), risk.student()));
    FinalResult result = enrollment == null ? null : enrollment.result();
    return result != null && result.isAtRisk();
  }

  /** In each tenth of the risks, as many end badly as that risk says, but for chance. */
  private static void assertCalibrated(List<Case> cases) {
    for (int tenth = 0; tenth < 10; tenth++) {
      double low = tenth / 10.0;
      List<Case> some = cases.stream().filter(c -> c.risk >= low && c.risk < low + 0.1).toList();
      if (some.size() < 100) {
        continue;
      }
      double expected = some.stream().mapToDouble(Case::risk).average().orElseThrow();
      double found = some.stream().mapToDouble(c -> c.bad ? 1 : 0).average().orElseThrow();
      double error = Math.sqrt(expected * (1 - expected) / some.size());
      assertThat(found).isBetween(expected - 3.5 * error, expected + 3.5 * error);
    }
  }

  private static double auc(List<Case> cases) {
    Ranking ranking = new Ranking();
    cases.forEach(each -> ranking.add(each.risk, each.bad));
    return ranking.auc();
  }

  @ParameterizedTest
  @ValueSource(ints = {-60, -1, 0, 3, 6, 7, 40, 99, 180, 220, 233})
  void isCalibratedOnEveryDay(int day) {
    List<Case> cases = cases(SOURCE, ENROLLMENTS, day);

    assertThat(cases).hasSizeGreaterThan(4_000);
    assertCalibrated(cases);
  }

  @Test
  void isCalibratedAtRegistration() {
    assertCalibrated(
        SOURCE
            .trueRisks()
            .map(risk -> new Case(risk.probability(), isBad(ENROLLMENTS, risk)))
            .toList());
  }

  @Test
  void isOfThoseWhoAreEnrolledOnTheDay() {
    long there =
        ENROLLMENTS.values().stream()
            .filter(
                e -> {
                  Integer registered = e.registeredDay();
                  Integer left = e.withdrawnDay();
                  return registered != null && registered <= 30 && (left == null || left > 30);
                })
            .count();

    assertThat(SOURCE.trueRisk(30)).hasSize((int) there);
  }

  @Test
  void tellsMoreEveryMonthAndMoreThanAllThatCanBeSeen() {
    List<Double> best = new ArrayList<>();
    for (int day : new int[] {0, 28, 56, 112, 168}) {
      best.add(auc(cases(SOURCE, ENROLLMENTS, day)));
    }

    assertThat(best).isSorted();
    assertThat(best.get(0)).isBetween(0.82, 0.9);
    assertThat(best.get(4)).isBetween(0.9, 0.96);
    assertThat(best.get(2)).isGreaterThan(0.05 + auc(bySilence(56)));
  }

  /** The fewer clicks in the last two weeks, the higher. */
  private static List<Case> bySilence(int day) {
    Map<Object, Integer> clicks = new HashMap<>();
    try (Stream<SourceRow<Interaction>> rows = SOURCE.interactions()) {
      rows.map(row -> ((SourceRow.Valid<Interaction>) row).item())
          .filter(use -> use.day() <= day && use.day() > day - 14)
          .forEach(
              use ->
                  clicks.merge(List.of(use.offering(), use.student()), use.clicks(), Integer::sum));
    }
    return SOURCE
        .trueRisk(day)
        .map(
            risk ->
                new Case(
                    -clicks.getOrDefault(List.of(risk.offering(), risk.student()), 0),
                    isBad(ENROLLMENTS, risk)))
        .toList();
  }

  @Test
  void isCalibratedWithDriftAndBiasToo() {
    SyntheticSource other =
        SOURCE
            .withDrift(new Drift(-0.5, 0.8, 0.5))
            .withBias(new Bias(who -> "F".equals(who.gender()), 12));
    Map<Object, Enrollment> enrollments = enrollments(other);

    for (int day : new int[] {-10, 50, 200}) {
      assertCalibrated(cases(other, enrollments, day));
    }
  }
}
