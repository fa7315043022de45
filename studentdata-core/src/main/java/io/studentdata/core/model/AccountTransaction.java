package io.studentdata.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a student's account. Never changed once it is there: a mistake is corrected by an
 * entry of the opposite amount that names it. Two are equal when their amounts are equal as
 * numbers.
 *
 * @param id its id
 * @param student whose account
 * @param postedOn the day it counts from
 * @param dueOn the day it is to be paid by, not before {@code postedOn}; absent where nothing is
 *     due
 * @param type what it is
 * @param amount what the student owes more (positive: charge, refund) or less (negative: payment,
 *     aid), in whole units of the currency with as many decimals as the currency has; a reversal
 *     has the opposite sign
 * @param currency of the amount
 * @param reverses the entry that this one takes back; absent where it does not
 * @param description for people, at most 200 characters; may be absent
 */
public record AccountTransaction(
    AccountTransactionId id,
    StudentId student,
    LocalDate postedOn,
    @Nullable LocalDate dueOn,
    AccountTransactionType type,
    BigDecimal amount,
    Currency currency,
    @Nullable AccountTransactionId reverses,
    @Nullable String description) {
  /** Amounts lie below this. */
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

  /**
   * @throws IllegalArgumentException if the amount is zero, too large, of the wrong sign or has too
   *     many decimals, it is due before it is posted, or the description is blank or too long
   */
  public AccountTransaction {
    Checks.text("description", description, 200);
    int decimals = Math.min(4, Math.max(0, currency.getDefaultFractionDigits()));
    if (amount.stripTrailingZeros().scale() > decimals || amount.abs().compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException(
          "Invalid amount: %s (expected at most %d decimals in %s, below %s)"
              .formatted(amount, decimals, currency, LIMIT));
    }
    amount = amount.setScale(decimals);
    int sign = reverses == null ? type.sign() : -type.sign();
    if (amount.signum() != sign) {
      throw new IllegalArgumentException(
          "Invalid amount: %s (expected a %s number for %s %s)"
              .formatted(
                  amount,
                  sign > 0 ? "positive" : "negative",
                  reverses == null ? "a" : "the reversal of a",
                  type));
    }
    if (dueOn != null && dueOn.isBefore(postedOn)) {
      throw new IllegalArgumentException(
          "Invalid due day: %s (expected %s or later)".formatted(dueOn, postedOn));
    }
  }

  /**
   * A charge, payment, refund or aid of so much.
   *
   * @param size the amount without its sign, above 0
   */
  public static AccountTransaction of(
      AccountTransactionType type,
      AccountTransactionId id,
      StudentId student,
      LocalDate postedOn,
      BigDecimal size,
      Currency currency) {
    BigDecimal amount = type.sign() > 0 ? size : size.negate();
    return new AccountTransaction(id, student, postedOn, null, type, amount, currency, null, null);
  }

  /** The same, to be paid by a day. */
  public AccountTransaction dueOn(LocalDate day) {
    return new AccountTransaction(
        id, student, postedOn, day, type, amount, currency, reverses, description);
  }

  /** The same with a description. */
  public AccountTransaction describedAs(String text) {
    return new AccountTransaction(
        id, student, postedOn, dueOn, type, amount, currency, reverses, text);
  }

  /** The entry that takes this one back. */
  public AccountTransaction reversal(AccountTransactionId newId, LocalDate day) {
    return new AccountTransaction(
        newId, student, day, null, type, amount.negate(), currency, id, description);
  }
}
