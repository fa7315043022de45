package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
   * The same database, seen from a schema of it. On H2 each connection is set to the schema, which
   * is created where there is none, and set back when it is closed. On SQL Server a connection
   * cannot be set: the schema must be the default of the database user.
   *
   * @param schema a letter, then up to 62 letters, digits and underscores
   * @throws IllegalArgumentException if the name is none
   * @throws DatabaseException if the schema cannot be used
   */
  public Database inSchema(String schema) {
    SchemaDataSource.check(schema);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (dialect == Dialect.H2) {
        statement.execute("create schema if not exists " + schema);
        return new Database(SchemaDataSource.over(dataSource, schema), dialect);
      }
      String own = connection.getSchema();
      if (!schema.equalsIgnoreCase(own)) {
        throw new DatabaseException(
            "Cannot use schema %s: the default schema of this login is %s. Run 'alter user ... with default_schema = %s', or log in as a user that has it"
                .formatted(schema, own, schema));
      }
      return this;
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot use schema %s: the database said '%s'. Create it, or check the login's rights"
              .formatted(schema, DatabaseException.firstLine(e)),
          e);
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
