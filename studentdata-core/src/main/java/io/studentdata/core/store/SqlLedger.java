package io.studentdata.core.store;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.StudentId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@link Ledger} by named SQL. */
final class SqlLedger extends SqlRepository<AccountTransaction> implements Ledger {
  private static final int CHUNK = 5_000;

  SqlLedger(SqlStore store) {
    super(store, Ledger.class, (row, context) -> CampusRows.transaction(row));
  }

  @Override
  public void postAll(Collection<AccountTransaction> transactions) {
    store()
        .unit(
            "post to the ledger",
            unit -> {
              List<AccountTransaction> chunk = new ArrayList<>();
              for (AccountTransaction each : transactions) {
                if (each.reverses() != null || chunk.size() == CHUNK) {
                  write(unit, chunk); // a reversal may take back one of these
                  chunk.clear();
                }
                if (each.reverses() != null) {
                  new Reversals(unit).check(each);
                }
                chunk.add(each);
              }
              write(unit, chunk);
              return true;
            });
  }

  @Override
  public AccountTransaction reverse(
      AccountTransactionId transaction, AccountTransactionId newId, LocalDate day) {
    return store()
        .unit(
            "reverse a transaction",
            unit -> {
              SqlLedger ledger = new SqlLedger(unit);
              AccountTransaction reversal =
                  ledger
                      .find(transaction)
                      .orElseThrow(() -> Reversals.refused(transaction, "it is not in the ledger"))
                      .reversal(newId, day);
              ledger.post(reversal);
              return reversal;
            });
  }

  @Override
  public Optional<AccountTransaction> find(AccountTransactionId id) {
    return one("find", SqlParameters.of(id));
  }

  @Override
  public List<AccountTransaction> of(StudentId student) {
    return list("of", SqlParameters.of(student));
  }

  @Override
  public Map<Currency, BigDecimal> balances(StudentId student, LocalDate asOf) {
    Map<String, Object> parameters = new HashMap<>(SqlParameters.of(student));
    parameters.put("as_of", asOf);
    Map<Currency, BigDecimal> balances =
        new TreeMap<>((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()));
    rows(
            "balance",
            parameters,
            (row, context) -> Map.entry(row.getString("currency"), row.getBigDecimal("balance")))
        .forEach(
            row -> {
              Currency currency = Currency.getInstance(row.getKey());
              int decimals = Math.max(0, currency.getDefaultFractionDigits());
              balances.put(currency, row.getValue().setScale(Math.min(4, decimals)));
            });
    return balances;
  }

  private static void write(UnitSql unit, List<AccountTransaction> chunk) {
    List<AccountTransaction> all = List.copyOf(chunk);
    if (!all.isEmpty()) {
      unit.write("post to the ledger", batch -> append(all, batch));
    }
  }

  private static boolean append(List<AccountTransaction> items, ChangeBatch batch)
      throws SQLException {
    String table = StoreTables.ACCOUNT_TRANSACTION.name();
    List<@Nullable Object[]> rows =
        Mapping.ACCOUNT_TRANSACTION.mapper().map(items, batch).orThrow(table);
    int other = batch.writer(StoreTables.ACCOUNT_TRANSACTION).firstContradicted(rows);
    if (other >= 0) {
      throw new LedgerException(
          "Cannot post transaction %s: there is another one with this id. Reverse that one and post the right one under a new id"
              .formatted(items.get(other).id()));
    }
    batch.writer(StoreTables.ACCOUNT_TRANSACTION).write(rows);
    return true;
  }
}
