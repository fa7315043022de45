package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A place to get connections from, and the dialect spoken there. Safe to share between threads
 * where its data source is.
 *
 * @param dataSource where connections come from; never closed here
 * @param dialect what it speaks
 */
public record Database(DataSource dataSource, Dialect dialect) {

  /**
   * Finds out the dialect by opening one connection.
   *
   * @throws DatabaseException if the database cannot be reached or speaks no known dialect
   */
  public static Database of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return new Database(dataSource, Dialect.ofUrl(connection.getMetaData().getURL()));
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  /**
   * A connection of the caller's own, to be closed by the caller.
   *
   * @throws DatabaseException if the database cannot be reached
   */
  public Connection connect() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  private static DatabaseException unreachable(SQLException e) {
    return new DatabaseException(
        "Cannot connect to the database: %s. Check that it runs and that URL and login are right"
            .formatted(DatabaseException.firstLine(e)),
        e);
  }
}
