package io.studentdata.warehouse.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.query.Background;
import io.studentdata.core.query.CreditLoadResult;
import io.studentdata.core.query.Outcomes;
import io.studentdata.core.query.Scope;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three real presentations, where this machine has them: what is known of them, and what must hold.
 */
final class OuladInsightsTest {
  private static final int ENROLLMENTS = 2_168;
  private static final Scope ALL = Scope.everything();
  @TempDir private static Path folder;
  private static Warehouse warehouse;
  private static Insights insights;

  @BeforeAll
  static void load() {
    warehouse = LoadedWarehouse.of(folder, OuladSource.of(Oulad.assumeSmall()));
    insights = Insights.of(warehouse);
  }

  @AfterAll
  static void close() {
    if (warehouse != null) {
      warehouse.close();
    }
  }

  @Test
  void offeringsHaveTheirPublishedPassRates() {
    List<OfferingBenchmark> offerings = insights.offerings().benchmark(ALL);
    assertThat(offerings)
        .extracting(b -> b.offering().value())
        .containsExactly("AAA-2013J", "GGG-2013J", "GGG-2014B");
    assertThat(offerings).extracting(OfferingBenchmark::enrolled).containsExactly(383, 952, 833);
    assertThat(offerings.get(0).successPercent()).isCloseTo(278 * 100 / 383.0, within(1e-9));
    assertThat(offerings.get(1).successPercent()).isCloseTo(592 * 100 / 952.0, within(1e-9));
    assertThat(offerings.get(2).successPercent()).isCloseTo(478 * 100 / 833.0, within(1e-9));
    assertThat(insights.offerings().cohortsByTerm(ALL).get(2).changePoints())
        .isCloseTo(478 * 100 / 833.0 - 592 * 100 / 952.0, within(1e-9));
  }

  @Test
  void everyEnrollmentIsInExactlyOneRowOfABreakdown() {
    OutcomeInsights outcomes = insights.outcomes();
    assertThat(finished(outcomes.workload(ALL, 30), CreditLoadResult::outcomes))
        .isEqualTo(finished(outcomes.retakes(ALL), RetakeResult::outcomes))
        .isEqualTo(finished(outcomes.registrationTiming(ALL), RegistrationResult::outcomes))
        .isEqualTo(finished(outcomes.parallelOfferings(ALL), ParallelResult::outcomes))
        .isEqualTo(ENROLLMENTS);
  }

  @Test
  void survivalFallsAndEndsWhereTheShareThatWithdrewSays() {
    List<SurvivalWeek> weeks = insights.outcomes().withdrawalSurvival(ALL);
    assertThat(weeks).hasSize(39).allMatch(w -> w.survival() > 0 && w.survival() <= 1);
    assertThat(IntStream.range(1, weeks.size()))
        .allMatch(i -> weeks.get(i).survival() <= weeks.get(i - 1).survival());
    int withdrawn = weeks.stream().mapToInt(SurvivalWeek::withdrawn).sum();
    int everAtRisk = withdrawn + weeks.stream().mapToInt(SurvivalWeek::leftView).sum();
    assertThat(weeks.get(weeks.size() - 1).survival())
        .isCloseTo(
            1 - (double) withdrawn / everAtRisk, within(0.01)); // few come late or leave early
  }

  @Test
  void whoComesMoreOftenSucceedsMoreOften() {
    List<RegularityResult> weeks = insights.engagement().regularity(ALL, 8);
    assertThat(weeks.get(weeks.size() - 1).outcomes().successPercent())
        .isGreaterThan(weeks.get(0).outcomes().successPercent() + 20);
    List<SilenceResult> silence = insights.engagement().silence(ALL, 55);
    assertThat(silence.get(0).outcomes().successPercent())
        .isGreaterThan(silence.get(3).outcomes().successPercent());
    assertThat(insights.engagement().beforeWithdrawal(ALL, 4))
        .hasSize(4)
        .allMatch(week -> week.silentPercent() > week.stayersSilentPercent());
    assertThat(insights.engagement().resourceTypes(ALL, 55))
        .filteredOn(type -> type.activityType().equals("homepage"))
        .allMatch(type -> type.effectSize() != null && type.effectSize() > 0.2);
    assertThat(insights.engagement().curvesByOutcome(ALL))
        .hasSizeGreaterThan(39 * 3)
        .allMatch(point -> point.active() <= point.enrolled() && point.meanActiveDays() <= 7);
  }

  @Test
  void scoresAndBackgroundsAddUp() {
    assertThat(insights.assessments().scoreDistribution(ALL, 40))
        .isNotEmpty()
        .allMatch(
            s ->
                s.lowest() <= s.firstQuartile()
                    && s.firstQuartile() <= s.median()
                    && s.median() <= s.thirdQuartile()
                    && s.thirdQuartile() <= s.highest());
    assertThat(insights.assessments().lateSubmission(ALL)).hasSizeBetween(4, 5);
    for (Background background : Background.values()) {
      assertThat(insights.outcomes().equityGaps(ALL, background))
          .allMatch(gap -> gap.students() == null || gap.students() >= Insights.SMALLEST_GROUP)
          .allMatch(gap -> gap.succeeded() == null || gap.succeeded() >= Insights.SMALLEST_GROUP);
    }
    assertThat(insights.operations().freshness(LocalDate.of(2014, 12, 31)))
        .filteredOn(fact -> fact.rows() > 0)
        .extracting(FactFreshness::fact)
        .contains("fct_enrollment", "fct_assessment_attempt", "fct_interaction_daily");
    assertThat(insights.operations().freshness(LocalDate.of(2014, 12, 31)))
        .allMatch(fact -> fact.rows() == 0 || fact.newestOn() != null);
  }

  private static <T> int finished(List<T> rows, Function<T, Outcomes> outcomes) {
    return rows.stream().map(outcomes).mapToInt(Outcomes::finished).sum();
  }
}
