package io.studentdata.warehouse.db;

import io.studentdata.core.db.DatabaseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB database, in a file or in memory, opened once; every connection is a duplicate of the
 * first.
 */
final class DuckDbFile implements DataSource, AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

  private final DuckDBConnection root;

  private DuckDbFile(DuckDBConnection root) {
    this.root = root;
  }

  static DuckDbFile open(Path file, WarehouseOptions options) {
    Properties settings = settings(options);
    Path path = file.toAbsolutePath();
    try {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Connection root = DriverManager.getConnection("jdbc:duckdb:" + path, settings);
      return new DuckDbFile(root.unwrap(DuckDBConnection.class));
    } catch (IOException | SQLException e) {
      throw new DatabaseException(explain(file, String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * A database without a file.
   *
   * @param spill the folder for what memory does not hold; gone when the database is closed
   */
  static DuckDbFile inMemory(Path spill, WarehouseOptions options) {
    Properties settings = settings(options);
    settings.setProperty("temp_directory", spill.toString());
    try {
      Connection root = DriverManager.getConnection("jdbc:duckdb:", settings);
      return new DuckDbFile(root.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot open a database in memory: " + DatabaseException.firstLine(e), e);
    }
  }

  private static Properties settings(WarehouseOptions options) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", options.memoryMb() + "MB");
    if (options.threads() > 0) {
      settings.setProperty("threads", Integer.toString(options.threads()));
    }
    return settings;
  }

  private static String explain(Path file, String reason) {
    if (reason.contains("Could not set lock")) {
      Matcher holder = HOLDER.matcher(reason);
      return "Cannot open the warehouse %s: another process%s has it open. Stop it, or use another"
              .formatted(file, holder.find() ? " (PID %s)".formatted(holder.group(1)) : "")
          + " file";
    }
    if (reason.contains("not a valid DuckDB database")) {
      return "Cannot open the warehouse %s: the file is not a DuckDB database. Use another file, or"
              .formatted(file)
          + " move this one away";
    }
    return "Cannot open the warehouse %s: %s"
        .formatted(file, reason.lines().findFirst().orElse(""));
  }

  @Override
  public Connection getConnection() throws SQLException {
    return root.duplicate();
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw new DatabaseException("Cannot close the warehouse: " + e.getMessage(), e);
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("DuckDB does not log through java.util.logging");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return root.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return root.isWrapperFor(type);
  }
}
