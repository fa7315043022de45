package io.studentdata.core.query;

import static io.studentdata.core.model.AccountTransactionType.AID;
import static io.studentdata.core.model.AccountTransactionType.CHARGE;
import static io.studentdata.core.model.AccountTransactionType.PAYMENT;
import static io.studentdata.core.query.QueryCases.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

interface AccountCases extends QueryCases {
  Currency EUR = Currency.getInstance("EUR");
  Currency USD = Currency.getInstance("USD");

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount).setScale(2);
  }

  private static Balance euros(String amount) {
    return new Balance(money(amount), EUR);
  }

  private static OverdueAccount overdue(
      int student, String sum, String to30, String to60, String to90, String over90) {
    return new OverdueAccount(
        student(student), money(sum), money(to30), money(to60), money(to90), money(over90));
  }

  private List<OverdueAccount> overdueOn(LocalDate day) {
    return queries().accounts().overdue(day, EUR, PageKey.START, 10).items();
  }

  @Test
  default void aBalanceIsInOneCurrencyAndCountsTheDayItself() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    assertThat(queries().accounts().balances(day, USD, PageKey.START, 10).items())
        .containsExactly(new StudentBalance(student(1), new Balance(money("200"), USD)));
    assertThat(queries().accounts().balances(day.minusDays(1), USD, PageKey.START, 10).items())
        .isEmpty();
  }

  @Test
  default void settledAccountsHaveNoBalance() {
    assertThat(
            queries()
                .accounts()
                .balances(LocalDate.of(2024, 4, 30), EUR, PageKey.START, 10)
                .items())
        .containsExactly(
            new StudentBalance(student(1), euros("1100")),
            new StudentBalance(student(2), euros("300")),
            new StudentBalance(student(4), euros("100")));
  }

  @Test
  default void whatIsReversedLaterStandsUntilThen() {
    Page<StudentBalance> first =
        queries().accounts().balances(LocalDate.of(2024, 2, 28), EUR, PageKey.START, 3);
    assertThat(first.items()).last().isEqualTo(new StudentBalance(student(3), euros("800")));
    assertThat(
            queries()
                .accounts()
                .balances(LocalDate.of(2024, 2, 28), EUR, first.next().orElseThrow(), 3)
                .items())
        .containsExactly(new StudentBalance(student(4), euros("0.5")));
  }

  @Test
  default void paymentsCountTowardsTheOldestDebtsAndReversalsWithWhatTheyReverse() {
    assertThat(overdueOn(LocalDate.of(2024, 5, 15)))
        .containsExactly(
            overdue(1, "1100", "500", "0", "0", "600"), overdue(2, "300", "0", "0", "0", "300"));
  }

  @Test
  default void aDebtIsOverdueTheDayAfterItIsDue() {
    assertThat(overdueOn(LocalDate.of(2024, 2, 10))).isEmpty();
    assertThat(overdueOn(LocalDate.of(2024, 2, 11)))
        .containsExactly(
            overdue(1, "600", "600", "0", "0", "0"), overdue(3, "800", "800", "0", "0", "0"));
  }

  @Test
  default void aidPaysBeforeItIsDue() {
    assertThat(overdueOn(LocalDate.of(2024, 7, 15)))
        .last()
        .isEqualTo(overdue(4, "100", "100", "0", "0", "0"));
  }

  @Test
  default void monthsKeepKindsOfTransactionsApart() {
    assertThat(queries().accounts().byMonth(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)))
        .containsExactly(
            new LedgerMonth(YearMonth.of(2024, 1), AID, 1, 0, euros("-250")),
            new LedgerMonth(YearMonth.of(2024, 1), CHARGE, 4, 0, euros("2350.5")),
            new LedgerMonth(YearMonth.of(2024, 2), PAYMENT, 3, 1, euros("-400")));
  }
}
