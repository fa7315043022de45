package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Updates rows of one table that are still as they were found. For one thread. */
final class RowUpdate implements AutoCloseable {
  private final Table table;
  private final long batchId;
  private final PreparedStatement statement;

  RowUpdate(Connection connection, Table table, long batchId) throws SQLException {
    this.table = table;
    this.batchId = batchId;
    this.statement = connection.prepareStatement(table.update());
  }

  /**
   * Updates some rows.
   *
   * @throws StaleWriteException if another unit of work has changed one of them
   */
  void execute(List<KnownRow> rows) throws SQLException {
    int keyWidth = table.key().size();
    for (KnownRow row : rows) {
      for (int i = 0; i < table.values().size(); i++) {
        table.values().get(i).type().set(statement, i + 1, row.row[keyWidth + i]);
      }
      statement.setLong(table.values().size() + 1, batchId);
      statement.setLong(table.values().size() + 2, row.id);
      statement.setLong(table.values().size() + 3, row.version);
      statement.addBatch();
    }
    if (!rows.isEmpty()) {
      for (int count : statement.executeBatch()) {
        if (count == 0) {
          throw StaleWriteException.readHere(table.name());
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
