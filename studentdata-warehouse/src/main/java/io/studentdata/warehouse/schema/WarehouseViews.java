package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      Deployed deployed = Deployed.read(connection);
      String fingerprint = ChangeSet.sha256(deployed.changeSets() + " " + selects);
      if (!fingerprint.equals(deployed.fingerprint())) {
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

  /**
   * What the views that are there were made of.
   *
   * @param changeSets how many change sets the tables have seen: views are bound to them as they
   *     were
   * @param fingerprint that of their SELECTs; null where none was kept
   */
  private record Deployed(long changeSets, @Nullable String fingerprint) {
    static Deployed read(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select (select count(*) from databasechangelog), (select setting_value from"
                      + " etl_setting where setting_name = '"
                      + FINGERPRINT
                      + "')")) {
        row.next();
        return new Deployed(row.getLong(1), row.getString(2));
      }
    }
  }
}
