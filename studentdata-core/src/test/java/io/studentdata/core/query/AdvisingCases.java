package io.studentdata.core.query;

import static io.studentdata.core.model.ContactChannel.EMAIL;
import static io.studentdata.core.model.ContactChannel.PHONE;
import static io.studentdata.core.query.AdvisingResult.Advising.ANSWERED;
import static io.studentdata.core.query.AdvisingResult.Advising.NONE;
import static io.studentdata.core.query.AdvisingResult.Advising.NOT_REACHED;
import static io.studentdata.core.query.QueryCases.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

interface AdvisingCases extends QueryCases {
  @Test
  default void openContactsAreNotUnanswered() {
    assertThat(
            queries()
                .advising()
                .reachByChannel(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)))
        .containsExactly(
            new ChannelReach(EMAIL, 3, 3, 0, 1, 0, 1, 1, 50.0),
            new ChannelReach(PHONE, 1, 1, 1, 0, 0, 0, 0, 100.0));
  }

  @Test
  default void oneAnswerIsEnoughToBeReached() {
    assertThat(queries().advising().outcomesByContact(Scope.of(MATH_A)))
        .containsExactly(
            new AdvisingResult(ANSWERED, new Outcomes(1, 0, 0, 0)),
            new AdvisingResult(NONE, new Outcomes(3, 2, 1, percent(2, 3))),
            new AdvisingResult(NOT_REACHED, new Outcomes(2, 0, 1, 0)));
  }
}
