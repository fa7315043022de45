package io.studentdata.core.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Scripts for SQL Server, in batches separated by {@code GO}, as its query windows run them. */
public final class SqlScript {
  private static final Pattern SEPARATOR = Pattern.compile("(?im)^[ \\t]*go[ \\t]*;?[ \\t]*$");
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|(?s:/\\*.*?\\*/)");

  private SqlScript() {}

  /** The batches of a script, without those that only comment. */
  public static List<String> batches(String script) {
    return SEPARATOR
        .splitAsStream(script)
        .map(String::strip)
        .filter(batch -> !COMMENT.matcher(batch).replaceAll("").isBlank())
        .toList();
  }

  /** Runs batches one after the other on a connection, each to its end. */
  public static void run(Connection connection, List<String> batches) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String batch : batches) {
        boolean isResult = statement.execute(batch);
        while (isResult || statement.getUpdateCount() != -1) {
          isResult = statement.getMoreResults(); // errors after the first result are thrown here
        }
      }
    }
  }

  /** The same on a connection of its own. */
  public static void run(DataSource source, List<String> batches) throws SQLException {
    try (Connection connection = source.getConnection()) {
      run(connection, batches);
    }
  }
}
