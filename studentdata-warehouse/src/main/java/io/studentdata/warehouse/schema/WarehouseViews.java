package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * The SELECT of each dimension and fact, deployed as a view for whoever wants to read or run it.
 */
public final class WarehouseViews {
  private static final String FINGERPRINT = "views_fingerprint";

  private WarehouseViews() {}

  /**
   * Creates the views, and replaces those that are there, in one transaction.
   *
   * @param connection a connection in auto-commit mode, and left so
   * @param selects each view's SELECT, by the view's name
   * @throws DatabaseException if the database refuses one
   */
  public static void deploy(Connection connection, Map<String, String> selects) {
    replaceAll(connection, selects, () -> {});
  }

  /**
   * Does the same with the views of the star, and nothing where neither they nor the tables changed
   * since: on SQL Server, who reads a view waits while it is replaced.
   *
   * @param connection a connection in auto-commit mode, and left so
   * @param selects each view's SELECT, by the view's name
   * @throws DatabaseException if the database refuses one
   */
  public static void deployChanged(Connection connection, Map<String, String> selects) {
    try {
      String fingerprint = ChangeSet.sha256(changeSets(connection) + " " + selects);
      if (!Settings.read(connection, FINGERPRINT).equals(Optional.of(fingerprint))) {
        replaceAll(
            connection,
            selects,
            () -> {
              Settings.delete(connection, FINGERPRINT);
              Settings.write(connection, FINGERPRINT, fingerprint);
            });
      }
    } catch (SQLException e) {
      throw new DatabaseException("Cannot deploy the views: " + DatabaseException.firstLine(e), e);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static void replaceAll(Connection connection, Map<String, String> selects, Work last) {
    try {
      connection.setAutoCommit(false);
      try {
        for (Map.Entry<String, String> view : selects.entrySet()) {
          replace(connection, view.getKey(), view.getValue());
        }
        last.run();
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DatabaseException("Cannot deploy the views: " + DatabaseException.firstLine(e), e);
    }
  }

  private static void replace(Connection connection, String name, String select) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop view if exists " + name);
      statement.execute("create view " + name + " as\n" + select);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot deploy view %s: %s".formatted(name, DatabaseException.firstLine(e)), e);
    }
  }

  /** How many change sets the tables have seen: views are bound to them as they were. */
  private static long changeSets(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from databasechangelog")) {
      row.next();
      return row.getLong(1);
    }
  }
}
