package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one table: as a batch of statements, or, where there are many and the database
 * has a way to copy them in at once, in that way. For one thread.
 */
final class RowInsert implements AutoCloseable {
  private final List<Column> columns;
  private final long batchId;
  private final PreparedStatement statement;
  private final @Nullable BulkCopy bulk;
  private final List<KnownRow> pending = new ArrayList<>();

  RowInsert(Connection connection, Table table, long batchId) throws SQLException {
    this.columns = table.columns();
    this.batchId = batchId;
    this.statement = connection.prepareStatement(table.insert());
    this.bulk = BulkCopy.into(connection, table.name(), table.insertColumns());
  }

  /** Takes a row with a key of its own. */
  void add(KnownRow row) {
    pending.add(row);
  }

  /** Inserts what was added since. */
  void execute() throws SQLException {
    if (pending.isEmpty()) {
      return;
    }
    if (bulk != null && bulk.pays(pending.size())) {
      bulk.insert(pending.size(), i -> values(pending.get(i)));
    } else {
      for (KnownRow each : pending) {
        statement.setLong(1, each.id);
        for (int i = 0; i < columns.size(); i++) {
          columns.get(i).type().set(statement, i + 2, each.row[i]);
        }
        statement.setLong(columns.size() + 2, batchId);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    pending.clear();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  private @Nullable Object[] values(KnownRow each) {
    @Nullable Object[] values = new @Nullable Object[columns.size() + 2];
    values[0] = each.id;
    System.arraycopy(each.row, 0, values, 1, columns.size());
    values[columns.size() + 1] = batchId;
    return values;
  }
}
