package io.studentdata.warehouse.staging;

import io.studentdata.core.db.BulkCopy;
import io.studentdata.core.pseudonym.Pseudonymizer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies rows in bulk, block by block, with a lock on the table, so that SQL Server logs little and
 * other writers of the same load go on. Few rows, and those over a pool that keeps the driver's
 * connection to itself, go by a batch of statements.
 */
final class SqlServerBulkWriter implements BulkWriter {
  /** Rows held in memory; each block is one copy. */
  private static final int BLOCK = 20_000;

  private final Connection connection;
  private final String table;
  private final List<String> columns = new ArrayList<>();
  private final List<Integer> types = new ArrayList<>();
  private final @Nullable BulkCopy copy;
  private final Pseudonymizer pseudonyms;
  private final List<@Nullable Object[]> block = new ArrayList<>();

  private SqlServerBulkWriter(Connection connection, String table, Pseudonymizer pseudonyms)
      throws SQLException {
    this.connection = connection;
    this.table = table;
    this.pseudonyms = pseudonyms;
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      ResultSetMetaData meta = none.getMetaData();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnName(i));
        types.add(meta.getColumnType(i));
      }
    }
    BulkCopy plain = BulkCopy.into(connection, table, columns);
    this.copy = plain == null ? null : plain.lockingTable();
  }

  /**
   * Opens a writer.
   *
   * @param connection in auto-commit mode; closed with the writer, or if there can be none
   */
  static SqlServerBulkWriter into(Connection connection, String table, Pseudonymizer pseudonyms)
      throws SQLException {
    try {
      return new SqlServerBulkWriter(connection, table, pseudonyms);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public long write(ResultSet rows) throws SQLException {
    long count = 0;
    while (rows.next()) {
      @Nullable Object[] row = new @Nullable Object[types.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = cell(rows, i);
      }
      write(row);
      count++;
    }
    return count;
  }

  @Override
  public void write(@Nullable Object[] row) throws SQLException {
    block.add(row);
    if (block.size() == BLOCK) {
      flush();
    }
  }

  @Override
  public void writeNumbers(long[] cells, int width) throws SQLException {
    for (int from = 0; from < cells.length; from += width) {
      @Nullable Object[] row = new @Nullable Object[width];
      for (int i = 0; i < width; i++) {
        row[i] = types.get(i) == Types.BIGINT ? (Object) cells[from + i] : (int) cells[from + i];
      }
      write(row);
    }
  }

  private @Nullable Object cell(ResultSet rows, int index) throws SQLException {
    int column = index + 1;
    if (columns.get(index).endsWith("_pseudonym")) {
      return pseudonyms.ofIdentity(rows.getString(column));
    }
    return switch (types.get(index)) {
      case Types.BIGINT -> present(rows, rows.getLong(column));
      case Types.INTEGER -> present(rows, rows.getInt(column));
      case Types.SMALLINT -> present(rows, rows.getShort(column));
      case Types.DOUBLE -> present(rows, rows.getDouble(column));
      case Types.DECIMAL, Types.NUMERIC -> rows.getBigDecimal(column);
      case Types.DATE -> rows.getObject(column, LocalDate.class);
      case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
      default -> rows.getString(column);
    };
  }

  private static @Nullable Object present(ResultSet rows, Object value) throws SQLException {
    return rows.wasNull() ? null : value;
  }

  private void flush() throws SQLException {
    if (copy != null && copy.pays(block.size())) {
      copy.insert(block.size(), block::get);
    } else if (!block.isEmpty()) {
      insert();
    }
    block.clear();
  }

  private void insert() throws SQLException {
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : block) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i], types.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      flush();
    }
  }
}
