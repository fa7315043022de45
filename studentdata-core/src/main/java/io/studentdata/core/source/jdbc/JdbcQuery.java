package io.studentdata.core.source.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A query, and where it is to be read from.
 *
 * @param sql the query
 * @param increasing the column that says what is new; empty if all is read each time
 */
record JdbcQuery(String sql, String increasing) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  /**
   * @throws IllegalArgumentException if there is no query, or the column is not a plain name
   */
  JdbcQuery {
    sql = sql.strip();
    while (sql.endsWith(";")) {
      sql = sql.substring(0, sql.length() - 1).strip();
    }
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("Invalid query: it is empty (expected a SELECT)");
    }
    if (!increasing.isEmpty() && !IDENTIFIER.matcher(increasing).matches()) {
      throw new IllegalArgumentException(
          "Invalid column: '%s' (expected letters, digits and underscores)".formatted(increasing));
    }
  }

  boolean isIncremental() {
    return !increasing.isEmpty();
  }

  /** Ready to run; to be closed by the caller. */
  PreparedStatement prepare(Connection connection, Optional<Object> from) throws SQLException {
    if (!isIncremental()) {
      return connection.prepareStatement(sql);
    }
    String all = "select * from (%s) rows_of_source".formatted(sql);
    String ordered = " order by " + increasing;
    if (from.isEmpty()) {
      return connection.prepareStatement(all + ordered);
    }
    PreparedStatement statement =
        connection.prepareStatement(all + " where " + increasing + " >= ?" + ordered);
    statement.setObject(1, from.get());
    return statement;
  }
}
