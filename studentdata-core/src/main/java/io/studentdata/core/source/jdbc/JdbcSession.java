package io.studentdata.core.source.jdbc;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.source.SourceFormatException;
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
      throw new SourceFormatException(
          "Cannot connect to the database to read from: %s. Check that it runs and that URL and login are right"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  /** Ends what has failed already; how that goes is of no interest any more. */
  static void abandon(Connection connection, Exception failure) {
    try {
      end(connection);
    } catch (SourceFormatException e) {
      failure.addSuppressed(e);
    }
  }

  /** Ends the transaction and gives the connection back as it came. */
  static void end(Connection connection) {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new SourceFormatException(
          "Cannot end reading from the database to read from: it said '%s'. Check that it can be reached"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }
}
