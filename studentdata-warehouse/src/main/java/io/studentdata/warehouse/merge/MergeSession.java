package io.studentdata.warehouse.merge;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The transaction that merges run in, and the load they belong to. For one thread.
 *
 * @param connection a DuckDB connection in a transaction; stays the caller's
 * @param runId the load; every row it writes carries it in {@code etl_run_id}
 */
public record MergeSession(Connection connection, long runId) {
  /**
   * Runs a statement and says how many rows it touched.
   *
   * @throws DatabaseException if the database refuses it
   */
  public long execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /**
   * The one number that a query yields.
   *
   * @throws DatabaseException if the database refuses it
   */
  public long number(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /** Keeps the rows of a SELECT under a name that only this session sees; replaces earlier ones. */
  public void keep(String name, String select) {
    drop(name);
    execute("create temp table " + name + " as\n" + select);
  }

  /** Forgets what was kept under a name, if anything. */
  public void drop(String name) {
    execute("drop table if exists temp." + name);
  }

  private static DatabaseException refused(String sql, SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new DatabaseException(
        "Cannot load the warehouse: %s (in: %s)"
            .formatted(reason, sql.strip().lines().findFirst().orElse("")),
        e);
  }
}
