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
  private static final String SETTING = "views_fingerprint";

  private WarehouseViews() {}

  /**
   * Creates the views, and replaces those that are there, in one transaction; does nothing where
   * they are the same already.
   *
   * @param connection a connection in auto-commit mode, and left so
   * @param selects each view's SELECT, by the view's name
   * @throws DatabaseException if the database refuses one
   */
  public static void deploy(Connection connection, Map<String, String> selects) {
    try {
      String fingerprint = ChangeSet.sha256(tables(connection) + " " + selects);
      if (Settings.read(connection, SETTING).equals(Optional.of(fingerprint))) {
        return;
      }
      connection.setAutoCommit(false);
      try {
        for (Map.Entry<String, String> view : selects.entrySet()) {
          replace(connection, view.getKey(), view.getValue());
        }
        Settings.delete(connection, SETTING);
        Settings.write(connection, SETTING, fingerprint);
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
  private static long tables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from databasechangelog")) {
      row.next();
      return row.getLong(1);
    }
  }
}
