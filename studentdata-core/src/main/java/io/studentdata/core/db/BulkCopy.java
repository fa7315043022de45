package io.studentdata.core.db;

import com.microsoft.sqlserver.jdbc.ISQLServerConnection;
import com.microsoft.sqlserver.jdbc.SQLServerBulkCopy;
import com.microsoft.sqlserver.jdbc.SQLServerBulkCopyOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows into a table of SQL Server at once, in the transaction of its connection, with
 * constraints checked and triggers fired as by an insert. For one thread; the connection stays the
 * caller's.
 */
public final class BulkCopy {
  /** Fewer rows are inserted sooner by a statement: a copy first asks what the table is like. */
  private static final int WORTH_IT = 400;

  private final ISQLServerConnection connection;
  private final String table;
  private final List<String> columns;
  private final boolean locksTable;
  private @Nullable List<BulkColumn> asked;

  private BulkCopy(
      ISQLServerConnection connection, String table, List<String> columns, boolean locksTable) {
    this.connection = connection;
    this.table = table;
    this.columns = List.copyOf(columns);
    this.locksTable = locksTable;
  }

  /**
   * A way to copy rows into a table; null where the connection is not SQL Server's, or its pool
   * does not give out the driver's own.
   *
   * @param table the table's name
   * @param columns the columns that rows have values for, in order
   */
  public static @Nullable BulkCopy into(Connection connection, String table, List<String> columns)
      throws SQLException {
    if (Dialect.ofUrl(connection.getMetaData().getURL()) != Dialect.SQLSERVER) {
      return null;
    }
    try {
      return new BulkCopy(connection.unwrap(ISQLServerConnection.class), table, columns, false);
    } catch (SQLException e) { // the pool keeps it to itself
      return null;
    }
  }

  /**
   * The same, with a lock on the table while it copies, which only other such copies pass: into a
   * table without indexes the server then logs little more than where the rows went.
   */
  public BulkCopy lockingTable() {
    return new BulkCopy(connection, table, columns, true);
  }

  /** Whether so many rows are inserted sooner this way. */
  public boolean pays(int rows) {
    return rows >= WORTH_IT;
  }

  /** Inserts rows, each made when its turn comes: values in the order of the columns. */
  public void insert(int rows, IntFunction<@Nullable Object[]> row) throws SQLException {
    SQLServerBulkCopyOptions options = new SQLServerBulkCopyOptions();
    options.setCheckConstraints(true);
    options.setFireTriggers(true);
    options.setKeepNulls(true);
    options.setTableLock(locksTable);
    options.setBulkCopyTimeout(0); // as long as a statement may take
    List<BulkColumn> known = columns();
    try (SQLServerBulkCopy copy = new SQLServerBulkCopy((Connection) connection)) {
      copy.setBulkCopyOptions(options);
      copy.setDestinationTableName(table);
      for (int i = 0; i < columns.size(); i++) {
        copy.addColumnMapping(i + 1, columns.get(i));
      }
      copy.writeToServer(new BulkRows(known, rows, row));
    }
  }

  /** Selects no row, but says what the columns are. */
  static String none(String table, List<String> columns) {
    return "select %s from %s where 1 = 0".formatted(String.join(", ", columns), table);
  }

  private List<BulkColumn> columns() throws SQLException {
    if (asked == null) {
      try (PreparedStatement statement = connection.prepareStatement(none(table, columns));
          ResultSet rows = statement.executeQuery()) {
        asked = BulkColumn.of(rows.getMetaData());
      }
    }
    return asked;
  }
}
