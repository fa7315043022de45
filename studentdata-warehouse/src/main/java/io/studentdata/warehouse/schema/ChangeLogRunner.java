package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies change sets in order, each once, and keeps Liquibase's bookkeeping of them. For DuckDB,
 * which Liquibase cannot migrate; docs/adr/0301-duckdb-change-log.md says why. Runs in the caller's
 * transaction, so that a migration is in wholly or not at all.
 */
final class ChangeLogRunner {
  private static final String HISTORY =
      """
      create table if not exists databasechangelog (
          id varchar not null,
          author varchar not null,
          filename varchar not null,
          dateexecuted timestamp not null,
          orderexecuted int not null,
          exectype varchar not null,
          md5sum varchar not null
      )""";

  private ChangeLogRunner() {}

  /** Applies what is not in yet. */
  static void update(Connection connection, List<ChangeSet> changes) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(HISTORY);
      Map<String, String> applied = history(statement);
      int order = applied.size();
      for (ChangeSet change : changes) {
        String before = applied.get(change.toString());
        if (before == null) {
          run(statement, change);
          record(connection, change, ++order);
        } else if (!before.equals(change.checksum())) {
          throw new DatabaseException(
              "Cannot migrate the warehouse: change set %s is not the one that was applied (its"
                      .formatted(change)
                  + " checksum differs). Restore it and put the change into a new change set");
        }
      }
    }
  }

  private static Map<String, String> history(Statement statement) throws SQLException {
    Map<String, String> applied = new HashMap<>();
    try (ResultSet row =
        statement.executeQuery("select filename, id, author, md5sum from databasechangelog")) {
      while (row.next()) {
        applied.put(
            row.getString(1) + "::" + row.getString(2) + "::" + row.getString(3), row.getString(4));
      }
    }
    return applied;
  }

  private static void run(Statement statement, ChangeSet change) {
    for (String sql : change.statements()) {
      try {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new DatabaseException(
            "Cannot apply change set %s: %s".formatted(change, e.getMessage()), e);
      }
    }
  }

  private static void record(Connection connection, ChangeSet change, int order)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into databasechangelog"
                + " (id, author, filename, dateexecuted, orderexecuted, exectype, md5sum)"
                + " values (?, ?, ?, current_timestamp, ?, 'EXECUTED', ?)")) {
      insert.setString(1, change.id());
      insert.setString(2, change.author());
      insert.setString(3, change.file());
      insert.setInt(4, order);
      insert.setString(5, change.checksum());
      insert.execute();
    }
  }
}
