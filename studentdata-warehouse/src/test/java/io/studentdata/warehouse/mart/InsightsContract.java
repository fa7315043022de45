package io.studentdata.warehouse.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.query.CreditLoadResult;
import io.studentdata.core.query.FirstAssessmentResult;
import io.studentdata.core.query.FirstAssessmentResult.First;
import io.studentdata.core.query.Outcomes;
import io.studentdata.core.query.Scope;
import io.studentdata.warehouse.mart.SubmissionTiming.Timing;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Answers that were worked out by hand, on {@link SmallUniversity}. */
abstract class InsightsContract extends SmallUniversityContract {
  private static final Offset<Double> CLOSE = within(1e-4);
  private static final Scope MATH = SmallUniversity.MATH;

  @Test
  void survivalIsTheProductOfTheSharesThatStayWeekByWeek() {
    List<SurvivalWeek> weeks = insights.outcomes().withdrawalSurvival(Scope.everything());
    assertThat(weeks).extracting(SurvivalWeek::atRisk).containsExactly(10, 10, 9, 6);
    assertThat(weeks).extracting(SurvivalWeek::withdrawn).containsExactly(0, 1, 1, 0);
    assertThat(weeks).extracting(SurvivalWeek::leftView).containsExactly(0, 0, 2, 6);
    assertThat(weeks.get(1).survival()).isCloseTo(0.9, CLOSE);
    assertThat(weeks.get(1).standardError()).isCloseTo(0.9 * Math.sqrt(1 / 90.0), CLOSE);
    assertThat(weeks.get(3).survival()).isCloseTo(0.8, CLOSE);
    assertThat(weeks.get(3).standardError()).isCloseTo(0.8 * Math.sqrt(0.025), CLOSE);
    assertThat(weeks.get(2).hazard()).isCloseTo(1 / 9.0, CLOSE);
  }

  @Test
  void theFirstAssessmentIsMissedCarriedOverFailedOrPassed() {
    assertThat(insights.outcomes().firstAssessment(MATH, 40))
        .containsExactly(
            new FirstAssessmentResult(First.BANKED, new Outcomes(1, 0, 0, 0)),
            new FirstAssessmentResult(First.BELOW_PASS_MARK, new Outcomes(1, 0, 0, 0)),
            new FirstAssessmentResult(First.NOT_SUBMITTED, new Outcomes(2, 0, 2, 0)),
            new FirstAssessmentResult(First.PASSED, new Outcomes(2, 2, 0, 100)));
  }

  @Test
  void creditsComeInBands() {
    assertThat(insights.outcomes().workload(Scope.everything(), 30))
        .containsExactly(
            new CreditLoadResult(30, new Outcomes(1, 0, 0, 0)),
            new CreditLoadResult(60, new Outcomes(7, 2, 3, 200 / 7.0)),
            new CreditLoadResult(120, new Outcomes(2, 1, 1, 50)));
    assertThatThrownBy(() -> insights.outcomes().workload(MATH, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 1 or more");
  }

  @Test
  void offeringsOfATermCountTogetherAlsoThoseOutOfScope() {
    assertThat(insights.outcomes().parallelOfferings(Scope.everything()))
        .containsExactly(
            new ParallelResult(1, new Outcomes(7, 1, 3, 100 / 7.0)),
            new ParallelResult(2, new Outcomes(3, 2, 1, 200 / 3.0)));
    assertThat(insights.outcomes().parallelOfferings(MATH).get(1))
        .isEqualTo(new ParallelResult(2, new Outcomes(2, 2, 0, 100)));
  }

  @Test
  void registrationsComeInFourWeeks() {
    assertThat(insights.outcomes().registrationTiming(MATH))
        .containsExactly(
            new RegistrationResult(-8, new Outcomes(1, 1, 0, 100)),
            new RegistrationResult(-4, new Outcomes(4, 1, 2, 25)),
            new RegistrationResult(0, new Outcomes(1, 0, 0, 0)),
            new RegistrationResult(null, new Outcomes(1, 0, 1, 0)));
  }

  @Test
  void retakesAreComparedByOutcomeAndScore() {
    List<RetakeResult> retakes = insights.outcomes().retakes(Scope.of(CourseId.of("uni", "MATH")));
    assertThat(retakes).extracting(RetakeResult::previousAttempts).containsExactly(0, 1);
    assertThat(retakes.get(0).outcomes()).isEqualTo(new Outcomes(8, 3, 3, 37.5));
    assertThat(retakes.get(0).meanScore())
        .isCloseTo((230 / 3.0 + 95 + 30) / 3, CLOSE); // ann, bob, eve
    assertThat(retakes.get(1)).isEqualTo(new RetakeResult(1, 35.0, new Outcomes(1, 0, 0, 0)));
  }

  @Test
  void curvesLookAtThoseWhoAreStillThere() {
    List<EngagementPoint> curves = insights.engagement().curvesByOutcome(MATH);
    assertThat(curves)
        .contains(
            new EngagementPoint(0, FinalResult.PASS, 1, 1, 100, 9, 2),
            new EngagementPoint(0, FinalResult.WITHDRAWN, 2, 1, 50, 2, 0.5),
            new EngagementPoint(1, FinalResult.FAIL, 2, 1, 50, 0.5, 0.5),
            new EngagementPoint(1, FinalResult.WITHDRAWN, 2, 0, 0, 0, 0),
            new EngagementPoint(2, FinalResult.WITHDRAWN, 1, 0, 0, 0, 0));
    assertThat(curves).hasSize(16).allMatch(point -> point.courseWeek() >= 0);
  }

  @Test
  void resourceTypesAreOrderedByWhatTheyTell() {
    List<ResourceTypeUse> types = insights.engagement().resourceTypes(MATH, 8);
    assertThat(types)
        .extracting(ResourceTypeUse::activityType)
        .containsExactly("page", "forum", "quiz");
    ResourceTypeUse forum = types.get(1);
    assertThat(forum.effectSize()).isCloseTo(0.69887, CLOSE);
    assertThat(forum.succeeded()).isEqualTo(2);
    assertThat(forum.others()).isEqualTo(4);
    assertThat(forum.succeededUsePercent()).isEqualTo(50);
    assertThat(forum.othersUsePercent()).isEqualTo(25);
    assertThat(forum.succeededMeanClicks()).isEqualTo(4.5);
    assertThat(forum.othersMeanClicks()).isEqualTo(1);
    assertThat(types.get(0).effectSize()).isCloseTo(13.591, within(0.01));
    assertThat(types.get(2))
        .isEqualTo(new ResourceTypeUse("quiz", 1, 2, 4, 0.0, 0.0, 0.0, 0.0, null));
  }

  @Test
  void whoCameInMoreWeeksDidBetter() {
    assertThat(insights.engagement().regularity(MATH, 2))
        .containsExactly(
            new RegularityResult(0, 0, new Outcomes(2, 0, 1, 0)),
            new RegularityResult(1, 5.5, new Outcomes(2, 1, 0, 50)),
            new RegularityResult(2, 13, new Outcomes(1, 1, 0, 100)));
  }

  @Test
  void silenceCountsWholeWeeksSinceTheLastClick() {
    assertThat(insights.engagement().silence(MATH, 13))
        .containsExactly(
            new SilenceResult(0, new Outcomes(2, 1, 0, 50)),
            new SilenceResult(1, new Outcomes(1, 1, 0, 100)),
            new SilenceResult(null, new Outcomes(2, 0, 1, 0)));
  }

  @Test
  void theWeeksBeforeAWithdrawalStandBesideThoseOfWhoStayed() {
    assertThat(insights.engagement().beforeWithdrawal(MATH, 6))
        .containsExactly(new WeekBeforeWithdrawal(1, 1, 4, 0, 4.75, 50));
  }

  @Test
  void workIsLateOrNotByItsDueDay() {
    assertThat(insights.assessments().lateSubmission(MATH))
        .containsExactly(
            new SubmissionTiming(Timing.LAST_WEEK, 2, 55.0, 2, 1, 0, 50.0),
            new SubmissionTiming(Timing.DUE_DAY, 1, 90.0, 1, 1, 0, 100.0),
            new SubmissionTiming(Timing.WEEK_LATE, 2, 95.0, 2, 2, 0, 100.0),
            new SubmissionTiming(Timing.LATER, 1, 35.0, 1, 0, 0, 0.0));
  }

  @Test
  void scoresSpreadByNearestRankAndResultsCarriedOverDoNotCount() {
    List<ScoreSpread> spreads = insights.assessments().scoreDistribution(MATH, 40);
    assertThat(spreads)
        .extracting(spread -> spread.assessment().value())
        .containsExactly("M1", "M2", "M3");
    ScoreSpread first = spreads.get(0);
    assertThat(first.assessment()).isEqualTo(AssessmentId.of("uni", "M1"));
    assertThat(first.marked()).isEqualTo(3);
    assertThat(first.meanScore()).isCloseTo(205 / 3.0, CLOSE);
    assertThat(first.standardDeviation()).isCloseTo(34.0343, CLOSE);
    assertThat(List.of(first.lowest(), first.firstQuartile(), first.median()))
        .containsExactly(30.0, 30.0, 80.0);
    assertThat(List.of(first.thirdQuartile(), first.highest())).containsExactly(95.0, 95.0);
    assertThat(first.belowPercent()).isCloseTo(100 / 3.0, CLOSE);
    assertThat(spreads.get(1).median()).isEqualTo(35);
    assertThat(spreads.get(2).standardDeviation()).isNull();
    assertThat(spreads.get(2).dueDay()).isNull();
  }

  @Test
  void aTermIsComparedWithTheCoursesTermBefore() {
    List<CohortResult> cohorts =
        insights.offerings().cohortsByTerm(Scope.of(CourseId.of("uni", "MATH")));
    assertThat(cohorts).extracting(c -> c.term().value()).containsExactly("2023A", "2024A");
    assertThat(cohorts.get(0).changePoints()).isNull();
    assertThat(cohorts.get(0).meanScore()).isNull();
    CohortResult second = cohorts.get(1);
    assertThat(second.firstDay()).isEqualTo(LocalDate.of(2024, 2, 5));
    assertThat(second.enrolled()).isEqualTo(7);
    assertThat(second.successPercent()).isCloseTo(200 / 7.0, CLOSE);
    assertThat(second.withdrawnPercent()).isCloseTo(300 / 7.0, CLOSE);
    assertThat(second.changePoints()).isCloseTo(200 / 7.0 - 50, CLOSE);
    assertThat(second.meanScore()).isEqualTo(65);
    assertThat(second.meanClicks()).isCloseTo(34 / 7.0, CLOSE);
  }

  @Test
  void anOfferingIsComparedWithAllOthersButItself() {
    List<OfferingBenchmark> all = insights.offerings().benchmark(Scope.everything());
    assertThat(all)
        .extracting(b -> b.offering().value())
        .containsExactly("ART-2024A", "MATH-2023A", "MATH-2024A");
    assertThat(all).extracting(OfferingBenchmark::successRank).containsExactly(3, 1, 2);
    OfferingBenchmark math = all.get(2);
    assertThat(math.offering()).isEqualTo(OfferingId.of("uni", "MATH-2024A"));
    assertThat(math.othersSuccessPercent()).isCloseTo(100 / 3.0, CLOSE);
    assertThat(math.gapPoints()).isCloseTo(200 / 7.0 - 100 / 3.0, CLOSE);
    assertThat(math.weeklyClicks()).isCloseTo(32 / 28.0, CLOSE);
    assertThat(math.activePercent()).isCloseTo(800 / 28.0, CLOSE);
    assertThat(math.meanScore()).isEqualTo(65);
    assertThat(math.onTimePercent()).isEqualTo(50);
    assertThat(all.get(0).meanScore()).isNull();
    assertThat(all.get(0).finished()).isEqualTo(1);
    assertThat(insights.offerings().benchmark(MATH).get(0).gapPoints()).isNull();
  }
}
