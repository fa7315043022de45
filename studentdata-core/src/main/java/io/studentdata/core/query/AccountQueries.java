package io.studentdata.core.query;

import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import io.studentdata.core.store.Repository;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger: what students owe, and what is late. Amounts are as posted, nothing is converted from
 * one currency to another. Safe to share between threads.
 */
public final class AccountQueries {
  private final NamedQueries queries;

  AccountQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * The students whose balance on a day, that day included, is not zero.
   *
   * @param from where the page begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many students at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public Page<StudentBalance> balances(LocalDate asOf, Currency currency, PageKey from, int size) {
    return queries.page(
        AccountQueries.class,
        "balances",
        parameters(asOf, currency),
        from,
        size,
        row ->
            new StudentBalance(
                row.student(), new Balance(row.money("balance", currency), currency)));
  }

  /**
   * The students who owe money that was due before a day, by how long it has been.
   *
   * @param from where the page begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many students at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public Page<OverdueAccount> overdue(LocalDate asOf, Currency currency, PageKey from, int size) {
    Map<String, Object> parameters = new HashMap<>(parameters(asOf, currency));
    for (int days : new int[] {30, 60, 90}) {
      parameters.put("as_of_" + days, asOf.minusDays(days));
    }
    return queries.page(
        AccountQueries.class,
        "overdue",
        parameters,
        from,
        size,
        row ->
            new OverdueAccount(
                row.student(),
                row.money("overdue", currency),
                row.money("days_1_to_30", currency),
                row.money("days_31_to_60", currency),
                row.money("days_61_to_90", currency),
                row.money("days_over_90", currency)));
  }

  /**
   * What was posted per month, currency and kind of transaction, in order.
   *
   * @param from the first day
   * @param to the last day
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<LedgerMonth> byMonth(LocalDate from, LocalDate to) {
    return queries.list(
        AccountQueries.class,
        "byMonth",
        Parameters.period(from, to),
        row ->
            new LedgerMonth(
                YearMonth.of(row.count("posted_year"), row.count("posted_month")),
                AccountTransactionType.valueOf(row.text("transaction_type")),
                row.count("transactions"),
                row.count("reversals"),
                row.balance("amount")));
  }

  private static Map<String, Object> parameters(LocalDate asOf, Currency currency) {
    return Map.of("as_of", asOf, "currency", currency.getCurrencyCode());
  }
}
