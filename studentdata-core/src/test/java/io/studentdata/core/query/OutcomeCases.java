package io.studentdata.core.query;

import static io.studentdata.core.query.FirstAssessmentResult.First.BANKED;
import static io.studentdata.core.query.FirstAssessmentResult.First.BELOW_PASS_MARK;
import static io.studentdata.core.query.FirstAssessmentResult.First.NOT_SUBMITTED;
import static io.studentdata.core.query.FirstAssessmentResult.First.PASSED;
import static io.studentdata.core.query.QueryCases.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

interface OutcomeCases extends QueryCases {
  @Test
  default void passRatesAreOfThoseFinishedAndOfThoseWhoStayed() {
    assertThat(queries().outcomes().passRates(Scope.of(SPRING)))
        .containsExactly(
            new PassRate(ART, SPRING, 3, 3, 0, 2, 0, 1, percent(2, 3), 100.0),
            new PassRate(MATH, SPRING, 6, 6, 1, 1, 2, 2, percent(2, 6), 50.0));
  }

  @Test
  default void aWithdrawalWithoutAResultIsAnOutcomeAndACourseNobodyStayedInHasNoRate() {
    assertThat(queries().outcomes().passRates(Scope.of(MATH)))
        .last()
        .isEqualTo(new PassRate(MATH, AUTUMN, 2, 1, 0, 0, 0, 1, 0.0, null));
  }

  @Test
  default void repeatersAreThoseWithEarlierAttempts() {
    assertThat(queries().outcomes().byPreviousAttempts(Scope.of(MATH)))
        .containsExactly(
            new RepeatResult(0, new Outcomes(4, 2, 2, 50)),
            new RepeatResult(1, new Outcomes(2, 0, 1, 0)),
            new RepeatResult(3, new Outcomes(1, 0, 0, 0)));
  }

  @Test
  default void aCreditBandBeginsWhereItSays() {
    assertThat(queries().outcomes().byCreditLoad(Scope.of(MATH_A), 60))
        .containsExactly(
            new CreditLoadResult(0, new Outcomes(1, 0, 0, 0)),
            new CreditLoadResult(60, new Outcomes(4, 1, 2, 25)),
            new CreditLoadResult(120, new Outcomes(1, 1, 0, 100)));
  }

  @Test
  default void aCreditBandHasAWidth() {
    assertThatThrownBy(() -> queries().outcomes().byCreditLoad(Scope.everything(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid width in credits: 0 (expected 1 or more)");
  }

  @Test
  default void theFirstAssessmentIsTheFirstThatCarriesWeight() {
    assertThat(queries().outcomes().byFirstAssessment(Scope.of(MATH_A), 40))
        .containsExactly(
            new FirstAssessmentResult(BANKED, new Outcomes(1, 0, 0, 0)),
            new FirstAssessmentResult(BELOW_PASS_MARK, new Outcomes(1, 0, 0, 0)),
            new FirstAssessmentResult(NOT_SUBMITTED, new Outcomes(1, 0, 1, 0)),
            new FirstAssessmentResult(PASSED, new Outcomes(2, 2, 0, 100)));
  }

  @Test
  default void aBackgroundIsTheOneDeclaredByTheFirstDayOrElseSoonAfter() {
    assertThat(
            queries()
                .withSmallestGroup(0)
                .outcomes()
                .byBackground(Scope.of(MATH_A), Background.EDUCATION))
        .containsExactly(
            new BackgroundResult(null, null, 4, 4, 0, 0.0),
            new BackgroundResult("HE", null, 1, 1, 1, 100.0),
            new BackgroundResult("School", null, 1, 1, 1, 100.0));
  }

  @Test
  default void aSmallGroupIsWithheldAndWithItTheNextThatWouldGiveItAway() {
    assertThat(queries().outcomes().byBackground(Scope.of(BIG), Background.EDUCATION))
        .containsExactly(
            new BackgroundResult("A Level", null, null, null, null, null),
            new BackgroundResult("HE", null, 40, 40, 25, 62.5),
            new BackgroundResult("None", null, null, null, null, null));
  }

  @Test
  default void fewFailuresInALargeGroupAreWithheldToo() {
    assertThat(queries().outcomes().byBackground(Scope.of(BIG), Background.DEPRIVATION))
        .containsExactly(
            new BackgroundResult("0-10%", null, 35, 35, null, null),
            new BackgroundResult("90-100%", null, 35, 35, null, null));
  }

  @Test
  default void twoPartsOfABackgroundCross() {
    assertThat(
            queries()
                .withSmallestGroup(0)
                .outcomes()
                .byBackground(Scope.of(BIG), Background.EDUCATION, Background.DEPRIVATION))
        .containsExactly(
            new BackgroundResult("A Level", "0-10%", 5, 5, 5, 100.0),
            new BackgroundResult("A Level", "90-100%", 19, 19, 7, percent(7, 19)),
            new BackgroundResult("HE", "0-10%", 30, 30, 25, percent(25, 30)),
            new BackgroundResult("HE", "90-100%", 10, 10, 0, 0.0),
            new BackgroundResult("None", "90-100%", 6, 6, 3, 50.0));
  }

  @Test
  default void onePartOfABackgroundDoesNotCrossItself() {
    assertThatThrownBy(
            () ->
                queries()
                    .outcomes()
                    .byBackground(Scope.everything(), Background.AGE, Background.AGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid background: AGE twice (expected two different parts)");
  }

  @Test
  default void everyBackgroundCanBeAskedFor() {
    for (Background background : Background.values()) {
      assertThat(queries().outcomes().byBackground(Scope.everything(), background)).isNotEmpty();
    }
  }

  @Test
  default void whereNothingIsThereNothingIsSaid() {
    assertThat(queries().outcomes().passRates(Scope.of(NOWHERE))).isEmpty();
    assertThat(queries().outcomes().byBackground(Scope.of(ART_B), Background.EDUCATION)).isEmpty();
  }
}
