package io.studentdata.warehouse.synapse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the scripts for a pool on DuckDB: what a pool alone understands is spelled in DuckDB's way,
 * batch by batch, and nothing is left out in silence. No pool, but the same tables, files, order of
 * steps and statements. A key that is told is looked at, since a pool would believe it.
 */
final class PoolOnDuckDb implements AutoCloseable {
  private static final Pattern IF_OBJECT =
      Pattern.compile(
          "if object_id\\(N'(\\w+)', N'[UV]'\\) is (not )?null\\s+(.*)", Pattern.DOTALL);
  private static final Pattern IF_NO_KEY =
      Pattern.compile(
          "if not exists \\(select 1 from sys.key_constraints where parent_object_id ="
              + " object_id\\(N'(\\w+)'\\)\\)\\s+alter table \\1 add constraint pk_\\1 primary key"
              + " nonclustered \\(([\\w, ]+)\\) not enforced");
  private static final Pattern IF_NO_STATISTICS =
      Pattern.compile(
          "if not exists \\(\\s+select 1 from sys.stats\\s.*\\)\\s+"
              + "create statistics st_\\w+ on (\\w+) \\((\\w+)\\)",
          Pattern.DOTALL);
  private static final Pattern THROW =
      Pattern.compile("if not exists \\((select 1 from \\w+)\\)\\s+throw 51000, '([^']+)', 1");
  private static final Pattern RENAME = Pattern.compile("rename object (\\w+) to (\\w+)");
  private static final Pattern COPY =
      Pattern.compile("copy into (\\w+)\\nfrom (.*?)\\nwith \\((.*)\\)", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("'https://[^/]+/[^/]+/star/([^']*)'");
  private static final Pattern LAYOUT =
      Pattern.compile("\\n\\s*with \\(distribution = [\\w()]+, [\\w ]+\\)");

  private final Connection connection;
  private final Path export;
  private final List<String> keysThatDoNotHold = new ArrayList<>();

  /** An empty pool; {@code export} stands for the folder in storage. */
  PoolOnDuckDb(Path export) throws SQLException {
    this.export = export;
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** Runs a script, as far as to its end or the first batch that fails. */
  void run(String script) throws SQLException {
    List<String> batches = List.of(script.split(";\\nGO\\n", -1));
    for (String batch : batches) {
      runBatch(batch.replaceAll("(?m)^--.*\\n", "").strip());
    }
  }

  /** Runs the first batches of a script, as if whoever ran it had been stopped. */
  void runUpTo(String script, String batch) throws SQLException {
    run(script.substring(0, script.indexOf(batch)));
  }

  /** The keys that were told and do not tell rows apart. */
  List<String> keysThatDoNotHold() {
    return keysThatDoNotHold;
  }

  /** The rows of a query, a line each. */
  List<String> rows(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(row.getObject(i)));
        }
        lines.add(String.join(" | ", cells));
      }
    }
    return lines;
  }

  private void runBatch(String batch) throws SQLException {
    Matcher object = IF_OBJECT.matcher(batch);
    Matcher key = IF_NO_KEY.matcher(batch);
    Matcher statistics = IF_NO_STATISTICS.matcher(batch);
    Matcher rename = RENAME.matcher(batch);
    Matcher copy = COPY.matcher(batch);
    if (object.matches()) {
      if (exists(object.group(1)) == (object.group(2) != null)) {
        runBatch(object.group(3));
      }
    } else if (batch.contains("    throw ")) {
      refuseWhatIsEmpty(batch);
    } else if (key.matches()) {
      look(key.group(1), key.group(2));
    } else if (statistics.matches()) {
      rows("select count(%s) from %s".formatted(statistics.group(2), statistics.group(1)));
    } else if (rename.matches()) {
      execute("alter table %s rename to %s".formatted(rename.group(1), rename.group(2)));
    } else if (copy.matches()) {
      copy(copy.group(1), copy.group(2));
    } else if (!batch.isEmpty() && !batch.startsWith("update statistics ")) {
      for (String statement : batch.split(";\\n", -1)) {
        execute(spelled(statement));
      }
    }
  }

  private void refuseWhatIsEmpty(String batch) throws SQLException {
    for (String condition : batch.split(";\\n", -1)) {
      Matcher refusal = THROW.matcher(condition);
      if (!refusal.matches()) {
        throw new SQLException("Not understood: " + condition);
      }
      if (rows(refusal.group(1)).isEmpty()) {
        throw new SQLException(refusal.group(2));
      }
    }
  }

  private void look(String table, String columns) throws SQLException {
    String sql = "select %2$s from %1$s group by all having count(*) > 1".formatted(table, columns);
    String missing =
        String.join(
            " or ", Arrays.stream(columns.split(", ")).map(column -> column + " is null").toList());
    if (!rows(sql).isEmpty() || !rows("select 1 from " + table + " where " + missing).isEmpty()) {
      keysThatDoNotHold.add(table + " (" + columns + ")");
    }
  }

  private void copy(String table, String places) throws SQLException {
    List<String> files =
        PLACE
            .matcher(places)
            .results()
            .map(found -> found.group(1))
            .map(path -> path.endsWith("/") ? path + "**/*.parquet" : path)
            .map(path -> "'" + export.resolve(".").normalize() + "/" + path + "'")
            .toList();
    execute(
        "insert into %s select * from read_parquet(%s, hive_partitioning = false)"
            .formatted(table, files));
  }

  private boolean exists(String table) throws SQLException {
    return !rows("select 1 from information_schema.tables where table_name = '" + table + "'")
        .isEmpty();
  }

  private static String spelled(String statement) {
    return LAYOUT
        .matcher(statement)
        .replaceAll("")
        .replaceAll("\\bnvarchar\\((\\d+)\\) collate \\w+", "varchar")
        .replaceAll("\\bdatetime2\\b", "timestamp")
        .replaceAll("\\bcount_big\\b", "count")
        .replaceAll("\\btruncate table\\b", "delete from")
        .replaceAll("\\bN'", "'");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + " (in: " + sql + ")", e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
