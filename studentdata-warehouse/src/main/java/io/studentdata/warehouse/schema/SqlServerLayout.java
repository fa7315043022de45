package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How tables lie on SQL Server: columnstores and page compression, where the server has them. What
 * it lacks costs time and space and nothing else.
 */
public final class SqlServerLayout {
  private static final Pattern BATCH =
      Pattern.compile("(?m)^-- (?<feature>[\\w ]+): (?<table>\\w+)\\n(?<sql>[^;]+);\\nGO$");
  private static final String SNAPSHOTS =
      "select is_read_committed_snapshot_on from sys.databases where name = db_name()";

  private SqlServerLayout() {}

  /** The statements, each under a line that names feature and table. */
  public static String script() {
    return WarehouseSchema.read("physical-layout.sqlserver.sql");
  }

  /**
   * Lays the tables out as far as the server can; does nothing where they lie so already.
   *
   * @param connection a connection in auto-commit mode
   * @return the features that the server lacks, one line each
   */
  public static List<String> apply(Connection connection) {
    Map<String, List<String>> refused = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    Matcher batch = BATCH.matcher(script());
    while (batch.find()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(batch.group("sql"));
      } catch (SQLException e) {
        String feature = batch.group("feature");
        refused.computeIfAbsent(feature, any -> new ArrayList<>()).add(batch.group("table"));
        reasons.putIfAbsent(feature, DatabaseException.firstLine(e));
      }
    }
    return refused.entrySet().stream()
        .map(
            lack ->
                "%s is not to be had for %s: the server said '%s'"
                    .formatted(
                        lack.getKey(),
                        String.join(", ", lack.getValue()),
                        reasons.get(lack.getKey())))
        .toList();
  }

  /**
   * What the database's settings mean for readers of a warehouse, one line each; empty where they
   * are as they should be.
   */
  public static List<String> advice(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SNAPSHOTS)) {
      if (!row.next() || row.getBoolean(1)) {
        return List.of();
      }
    }
    return List.of(
        "read_committed_snapshot is off: readers wait while a load is published, and a query that"
            + " began before may see tables from before and after it. Run 'alter database current"
            + " set read_committed_snapshot on'");
  }
}
