package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a warehouse remembers about itself, by name, in {@code etl_setting}. */
public final class Settings {
  private Settings() {}

  /** The value of a setting; empty where there is none. */
  public static Optional<String> read(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select setting_value from etl_setting where setting_name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** Keeps a new setting. */
  public static void write(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into etl_setting (setting_name, setting_value) values (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.execute();
    }
  }

  /**
   * Keeps the checksum of a text, in the connection's transaction.
   *
   * @return whether it is another than was kept, or the first
   * @throws DatabaseException if the database refuses
   */
  public static boolean rememberText(Connection connection, String name, String text) {
    String checksum = ChangeSet.sha256(text);
    try {
      if (read(connection, name).equals(Optional.of(checksum))) {
        return false;
      }
      delete(connection, name);
      write(connection, name, checksum);
      return true;
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot keep setting %s: %s".formatted(name, DatabaseException.firstLine(e)), e);
    }
  }

  /** Forgets a setting, if there is one. */
  static void delete(Connection connection, String name) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from etl_setting where setting_name = ?")) {
      delete.setString(1, name);
      delete.execute();
    }
  }
}
