package io.studentdata.core.store;

import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import java.sql.PreparedStatement;
import java.util.List;

/** Which transactions may be taken back: once each, and whole. For one unit of work. */
final class Reversals {
  private final UnitSql unit;
  private final SqlLedger ledger;

  Reversals(UnitSql unit) {
    this.unit = unit;
    this.ledger = new SqlLedger(unit);
  }

  /** Refuses a reversal that may not be. Holds off others of the same transaction. */
  void check(AccountTransaction reversal) {
    AccountTransactionId id = java.util.Objects.requireNonNull(reversal.reverses());
    AccountTransaction wrong =
        ledger.find(id).orElseThrow(() -> refused(id, "it is not in the ledger"));
    if (wrong.reverses() != null) {
      throw refused(id, "it is a reversal itself");
    }
    if (!wrong.student().equals(reversal.student())
        || !wrong.currency().equals(reversal.currency())
        || wrong.type() != reversal.type()
        || wrong.amount().add(reversal.amount()).signum() != 0) {
      throw refused(id, "the reversal is not its opposite in student, kind, currency and amount");
    }
    if (reversal.postedOn().isBefore(wrong.postedOn())) {
      throw refused(id, "the reversal counts from before it was posted");
    }
    lock(id);
    List<AccountTransactionId> others =
        unit.rows(
            unit.sql(Ledger.class, "reversals"),
            SqlParameters.of(id),
            (row, context) -> Rows.id(row, "transaction", AccountTransactionId::of));
    if (!others.isEmpty() && !others.contains(reversal.id())) {
      throw refused(id, "it is taken back already");
    }
  }

  static LedgerException refused(AccountTransactionId id, String why) {
    return new LedgerException(
        "Cannot take back transaction %s: %s. Look at the student's account first"
            .formatted(id, why));
  }

  /** Changes nothing, but makes whoever else takes the same one back wait for our end. */
  private void lock(AccountTransactionId id) {
    unit.write(
        "lock a transaction",
        batch -> {
          try (PreparedStatement statement =
              batch
                  .connection()
                  .prepareStatement(
                      "update %s set batch_id = batch_id where source_id = ? and source_system = ?"
                          .formatted(StoreTables.ACCOUNT_TRANSACTION.name()))) {
            statement.setString(1, id.value());
            statement.setString(2, id.system());
            return statement.executeUpdate();
          }
        });
  }
}
