package io.studentdata.core.mapping;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Maps entries of students' accounts to table rows. */
final class LedgerRows {
  /** Decimals that amounts are kept with. */
  private static final int DECIMALS = 4;

  private LedgerRows() {}

  /** Takes entries back whatever they are, as long as they are there. */
  static MappedRows posted(List<AccountTransaction> items, RowTarget batch) throws SQLException {
    return rows(items, batch, TakenBack.UNCHECKED);
  }

  /** Refuses entries that take back what may not be, in the store that a connection leads to. */
  static RowMapper<AccountTransaction> checked(Connection connection) {
    return (items, batch) -> rows(items, batch, TakenBack.by(items, connection));
  }

  private static MappedRows rows(
      List<AccountTransaction> items, RowTarget batch, TakenBack takenBack) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, AccountTransaction::student));
    Map<AccountTransactionId, Long> reversed =
        references.keys(
            StoreTables.ACCOUNT_TRANSACTION,
            items.stream().map(AccountTransaction::reverses).filter(Objects::nonNull).toList(),
            AccountTransactionId::of);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      AccountTransaction t = items.get(i);
      Long student = students.get(t.student());
      AccountTransactionId reverses = t.reverses();
      if (student == null) {
        rows.noStudent(i, t.student(), "a student of the store", batch);
      } else if (reverses != null && !reversed.containsKey(reverses)) {
        rows.missing(i, "account transaction", reverses);
      } else if (reverses != null && !takenBack.objection(t, reverses, student).isEmpty()) {
        rows.refuse(i, "reverses", reverses.value(), takenBack.objection(t, reverses, student));
      } else {
        takenBack.take(t);
        batch.names(StoreTables.STUDENT, student);
        rows.add(
            i,
            t.id().value(),
            t.id().system(),
            student,
            t.postedOn(),
            t.dueOn(),
            t.type().name(),
            t.amount().setScale(DECIMALS),
            t.currency().getCurrencyCode(),
            reverses == null ? null : reversed.get(reverses),
            t.description());
      }
    }
    return rows;
  }
}
