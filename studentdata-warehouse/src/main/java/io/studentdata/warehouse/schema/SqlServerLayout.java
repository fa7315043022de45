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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How tables lie on SQL Server: columnstores and page compression, where the server has them. What
 * it lacks costs time and space and nothing else.
 */
public final class SqlServerLayout {
  private static final Pattern BATCH =
      Pattern.compile("(?m)^-- (?<feature>[\\w ]+): (?<table>\\w+)\\n(?<sql>[^;]+);\\nGO$");
  private static final Pattern TO_DO =
      Pattern.compile("if (?<condition>(?:not )?exists \\(.*\\))\\n", Pattern.MULTILINE);
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
    return lacks(
        batch -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(batch);
            return Optional.empty();
          } catch (SQLException e) {
            return Optional.of("the server said '%s'".formatted(DatabaseException.firstLine(e)));
          }
        });
  }

  /**
   * Looks whether the tables lie so, and changes nothing. For warehouses whose tables are made by
   * script.
   *
   * @return the features that are missing, one line each
   */
  public static List<String> look(Connection connection) {
    return lacks(
        batch -> {
          Matcher toDo = TO_DO.matcher(batch);
          if (!toDo.find()) {
            throw new IllegalStateException("A step of the layout has no condition: " + batch);
          }
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("select 1 where " + toDo.group("condition"))) {
            return row.next()
                ? Optional.of("05-warehouse-layout.sql has not run, or the server refused it")
                : Optional.empty();
          } catch (SQLException e) {
            return Optional.of("the server said '%s'".formatted(DatabaseException.firstLine(e)));
          }
        });
  }

  /** Does something with every batch that says what is in its way, if anything. */
  private static List<String> lacks(Function<String, Optional<String>> step) {
    Map<String, List<String>> refused = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    Matcher batch = BATCH.matcher(script());
    while (batch.find()) {
      String feature = batch.group("feature");
      String table = batch.group("table");
      step.apply(batch.group("sql"))
          .ifPresent(
              reason -> {
                refused.computeIfAbsent(feature, any -> new ArrayList<>()).add(table);
                reasons.putIfAbsent(feature, reason);
              });
    }
    return refused.entrySet().stream()
        .map(
            lack ->
                "%s is not to be had for %s: %s"
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
