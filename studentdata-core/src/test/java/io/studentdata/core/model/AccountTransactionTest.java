package io.studentdata.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

final class AccountTransactionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static AccountTransaction charge(String amount, String currency) {
    return AccountTransaction.of(
        AccountTransactionType.CHARGE,
        AccountTransactionId.of("finance", "1"),
        StudentId.of("college", "s1"),
        DAY,
        new BigDecimal(amount),
        Currency.getInstance(currency));
  }

  @Test
  void equalAmountsMakeEqualTransactions() {
    assertThat(charge("10", "EUR")).isEqualTo(charge("10.00", "EUR"));
    assertThat(charge("1E+3", "JPY").amount()).isEqualTo("1000");
  }

  @Test
  void amountsKeepToTheirCurrencyAndTheirSign() {
    assertThatThrownBy(() -> charge("10.001", "EUR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 2 decimals in EUR");
    assertThatThrownBy(() -> charge("0.5", "JPY")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> charge("-10", "EUR")).hasMessageContaining("a positive number");
    assertThatThrownBy(() -> charge("0", "EUR")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> charge("1000000000000", "EUR"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(charge("12.5", "KWD").reversal(AccountTransactionId.of("f", "2"), DAY).amount())
        .isEqualTo("-12.500");
  }

  @Test
  void nothingIsDueBeforeItIsPosted() {
    assertThatThrownBy(() -> charge("10", "EUR").dueOn(DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 2026-02-01 or later");
  }
}
