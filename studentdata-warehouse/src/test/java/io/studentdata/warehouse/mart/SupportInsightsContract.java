package io.studentdata.warehouse.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.query.AdvisingResult;
import io.studentdata.core.query.AdvisingResult.Advising;
import io.studentdata.core.query.Outcomes;
import io.studentdata.warehouse.mart.PaymentResult.Account;
import org.junit.jupiter.api.Test;

/** Answers about support that were worked out by hand, on {@link SmallUniversity}. */
abstract class SupportInsightsContract extends SmallUniversityContract {
  @Test
  void attendanceIsOfTheSessionsThatNobodyExcused() {
    assertThat(insights.support().attendance(SmallUniversity.MATH))
        .containsExactly(
            new AttendanceResult(0, new Outcomes(1, 0, 0, 0)),
            new AttendanceResult(50, new Outcomes(1, 1, 0, 100)),
            new AttendanceResult(100, new Outcomes(1, 1, 0, 100)),
            new AttendanceResult(null, new Outcomes(4, 0, 3, 0)));
  }

  @Test
  void advisingIsAnsweredOnceOrNotOrThereWasNoneAboutTheOffering() {
    assertThat(insights.support().advising(SmallUniversity.MATH))
        .containsExactly(
            new AdvisingResult(Advising.ANSWERED, new Outcomes(1, 0, 0, 0)),
            new AdvisingResult(Advising.NONE, new Outcomes(5, 2, 2, 40)),
            new AdvisingResult(Advising.NOT_REACHED, new Outcomes(1, 0, 1, 0)));
  }

  @Test
  void accountsAreJudgedByTheMonthThatHadEnded() {
    assertThat(insights.support().paymentTrouble(SmallUniversity.MATH, 0))
        .containsExactly(
            new PaymentResult(Account.IN_ORDER, new Outcomes(2, 1, 1, 50)),
            new PaymentResult(Account.NO_ACCOUNT, new Outcomes(1, 0, 1, 0)),
            new PaymentResult(Account.OVERDUE, new Outcomes(2, 1, 0, 50)));
  }
}
