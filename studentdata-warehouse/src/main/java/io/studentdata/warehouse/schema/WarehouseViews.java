package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The SELECT of each dimension and fact, deployed as a view for whoever wants to read or run it.
 */
public final class WarehouseViews {
  private WarehouseViews() {}

  /**
   * Creates the views, and replaces those that are there.
   *
   * @param connection a connection in auto-commit mode
   * @param selects each view's SELECT, by the view's name
   * @throws DatabaseException if the database refuses one
   */
  public static void deploy(Connection connection, Map<String, String> selects) {
    for (Map.Entry<String, String> view : selects.entrySet()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("drop view if exists " + view.getKey());
        statement.execute("create view " + view.getKey() + " as\n" + view.getValue());
      } catch (SQLException e) {
        throw new DatabaseException(
            "Cannot deploy view %s: %s".formatted(view.getKey(), e.getMessage()), e);
      }
    }
  }
}
