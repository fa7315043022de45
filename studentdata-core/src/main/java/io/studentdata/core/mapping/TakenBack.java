package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of the ledger that some others take back, and whether they may. For one thread. */
final class TakenBack {
  /** Knows of no entry, and so objects to nothing. */
  static final TakenBack UNCHECKED = new TakenBack();

  private final Map<AccountTransactionId, Entry> entries = new HashMap<>();
  private final Map<Long, AccountTransactionId> reversals = new HashMap<>();

  private TakenBack() {}

  private record Entry(
      long key,
      long student,
      LocalDate postedOn,
      String type,
      BigDecimal amount,
      String currency,
      boolean isReversal) {}

  /** Those that some entries take back, and what takes them back already. */
  static TakenBack by(List<AccountTransaction> items, Connection connection) throws SQLException {
    TakenBack found = new TakenBack();
    found.read(items, connection);
    if (!found.entries.isEmpty()) {
      found.readReversals(connection);
    }
    return found;
  }

  /**
   * What should have been taken back instead; empty where all is well.
   *
   * @param student the key of the reversal's student
   */
  String objection(AccountTransaction reversal, AccountTransactionId reversed, long student) {
    Entry wrong = entries.get(reversed);
    if (wrong == null) {
      return "";
    } else if (wrong.isReversal) {
      return "an entry that is no reversal itself; post a new entry instead";
    } else if (wrong.student != student
        || !wrong.type.equals(reversal.type().name())
        || !wrong.currency.equals(reversal.currency().getCurrencyCode())
        || wrong.amount.add(reversal.amount()).signum() != 0) {
      return "an entry of the same student, kind and currency and of the opposite amount";
    } else if (reversal.postedOn().isBefore(wrong.postedOn)) {
      return "an entry posted on " + reversal.postedOn() + " or before";
    }
    AccountTransactionId other = reversals.get(wrong.key);
    return other == null || other.equals(reversal.id())
        ? ""
        : "an entry that is not taken back already; " + other.value() + " does so";
  }

  /** Takes note of an entry that will be there. */
  void take(AccountTransaction posted) {
    AccountTransactionId reverses = posted.reverses();
    Entry wrong = reverses == null ? null : entries.get(reverses);
    if (wrong != null) {
      reversals.putIfAbsent(wrong.key, posted.id());
    }
  }

  private void read(List<AccountTransaction> items, Connection connection) throws SQLException {
    Set<String> ids = new LinkedHashSet<>();
    for (AccountTransaction each : items) {
      AccountTransactionId reverses = each.reverses();
      if (reverses != null) {
        ids.add(reverses.value());
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    String sql =
        ("select source_system, source_id, account_transaction_id, student_id, posted_on,"
                + " transaction_type, amount, currency, reverses_id"
                + " from account_transaction where source_id in (%s)")
            .formatted(InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.TEXT)) {
      query.forEach(
          ids,
          row ->
              entries.put(
                  AccountTransactionId.of(row.getString(1), row.getString(2)),
                  new Entry(
                      row.getLong(3),
                      row.getLong(4),
                      row.getObject(5, LocalDate.class),
                      row.getString(6),
                      row.getBigDecimal(7),
                      row.getString(8),
                      row.getObject(9) != null)));
    }
  }

  private void readReversals(Connection connection) throws SQLException {
    String sql =
        "select reverses_id, source_system, source_id from account_transaction where reverses_id in (%s)"
            .formatted(InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.BIGINT)) {
      query.forEach(
          entries.values().stream().map(Entry::key).toList(),
          row ->
              reversals.put(
                  row.getLong(1), AccountTransactionId.of(row.getString(2), row.getString(3))));
    }
  }
}
