package io.studentdata.core.store;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.StudentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Students' accounts. Transactions are only ever added; a mistake is corrected by one that takes
 * the wrong one back. Posting the same transaction again changes nothing.
 */
public interface Ledger extends Repository<AccountTransaction> {
  /**
   * Posts a transaction.
   *
   * @throws LedgerException if there is another one with its id, or it takes back one that it may
   *     not: of another student, currency or amount, a reversal, or one taken back before
   * @throws io.studentdata.core.mapping.MissingReferenceException if the store does not have the
   *     student, or the transaction to take back
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  default void post(AccountTransaction transaction) {
    postAll(List.of(transaction));
  }

  /** Posts transactions, all or none, in their order; otherwise as {@link #post}. */
  void postAll(Collection<AccountTransaction> transactions);

  /**
   * Takes a transaction back by posting its opposite.
   *
   * @param transaction the one to take back
   * @param newId the id of the new one
   * @param day the day from which it counts as taken back
   * @return the new one
   * @throws LedgerException if it may not be taken back, or there is none
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  AccountTransaction reverse(
      AccountTransactionId transaction, AccountTransactionId newId, LocalDate day);

  /**
   * The transaction with an id; empty where there is none.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<AccountTransaction> find(AccountTransactionId id);

  /**
   * A student's transactions, by the days they are posted on.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<AccountTransaction> of(StudentId student);

  /**
   * What a student owes at the end of a day, by currency; negative where the student is owed. Only
   * currencies that were ever used are in it.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Map<Currency, BigDecimal> balances(StudentId student, LocalDate asOf);

  /** What a student owes at the end of a day in a currency; zero where nothing was posted. */
  default BigDecimal balance(StudentId student, LocalDate asOf, Currency currency) {
    BigDecimal zero = BigDecimal.ZERO.setScale(Math.max(0, currency.getDefaultFractionDigits()));
    return balances(student, asOf).getOrDefault(currency, zero);
  }
}
