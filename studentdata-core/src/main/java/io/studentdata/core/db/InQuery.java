package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;

/** Runs a query with a list of values in slices that every database takes. For one thread. */
public final class InQuery implements AutoCloseable {
  /** Values in one statement. SQL Server takes at most 2,100 parameters. */
  public static final int SLICE = 500;

  private final PreparedStatement statement;
  private final ColumnType type;

  /** What to do with a row. */
  @FunctionalInterface
  public interface RowReader {
    /** Takes the row the result stands at. */
    void read(ResultSet row) throws SQLException;
  }

  /**
   * Prepares a query whose last {@link #SLICE} parameters are the list.
   *
   * @param sql the query
   * @param type what the listed values are
   */
  public InQuery(Connection connection, String sql, ColumnType type) throws SQLException {
    this.statement = connection.prepareStatement(sql);
    this.type = type;
  }

  /** A list of {@link #SLICE} parameter marks, for the text of such a query. */
  public static String marks() {
    return String.join(", ", java.util.Collections.nCopies(SLICE, "?"));
  }

  /** Reads the rows that match any of the values; a value should be given once. */
  public void forEach(Collection<?> values, RowReader reader) throws SQLException {
    Iterator<?> rest = values.iterator();
    while (rest.hasNext()) {
      Object value = rest.next();
      for (int i = 1; i <= SLICE; i++) { // the last value fills up the slice
        type.set(statement, i, value);
        if (i < SLICE && rest.hasNext()) {
          value = rest.next();
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
