package io.studentdata.core.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.testkit.StatementLog;
import org.junit.jupiter.api.Test;

/** Statements that go to SQL Server alone are written down for the grammar, too. */
final class SentToSqlServerTest {
  @Test
  void theLockTimeoutIsAskedForInItsOwnWay() {
    String query = BatchClaim.lockTimeoutQuery(Dialect.SQLSERVER);
    StatementLog.record(query);
    assertThat(query).isEqualTo("select @@lock_timeout");
  }

  @Test
  void aBulkCopyAsksWhatTheTableIsLike() {
    for (Table table : StoreTables.ALL) {
      String query = BulkCopy.none(table.name(), table.insertColumns());
      StatementLog.record(query);
      assertThat(query).startsWith("select " + table.id()).endsWith("where 1 = 0");
    }
  }

  /** Also for tables that the tests write by other ways than these. */
  @Test
  void everyTableHasStatementsThatInsertChangeLockAndDelete() {
    for (Table table : StoreTables.ALL) {
      StatementLog.record(table.insert());
      StatementLog.record(table.update());
      StatementLog.record(table.lock());
      StatementLog.record(table.lockIn(3));
      StatementLog.record(table.delete());
      StatementLog.record(table.selectIn(3));
      assertThat(table.insert()).contains("batch_id");
    }
  }
}
