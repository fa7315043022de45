package io.studentdata.core.source.jdbc;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections to read a query with: in a transaction, so that drivers fetch rows bit by bit. */
final class JdbcSession {
  private JdbcSession() {}

  static Connection begin(DataSource dataSource) {
    try {
      Connection connection = dataSource.getConnection();
      try {
        connection.setAutoCommit(false);
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot connect to the database to read from: %s. Check that it runs and that URL and login are right"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  /** Ends the transaction and gives the connection back as it came. */
  static void end(Connection connection) {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot end reading: the database said '%s'".formatted(DatabaseException.firstLine(e)),
          e);
    }
  }
}
