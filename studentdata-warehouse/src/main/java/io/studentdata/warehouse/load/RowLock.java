package io.studentdata.warehouse.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** An update of the lock's row that is never committed. For DuckDB, which knows no other lock. */
final class RowLock extends LoadLock {
  private static final long LOOK_AGAIN_MILLIS = 100;
  private static final String TAKE = "update etl_lock set holder = 'load' where lock_name = 'load'";

  /**
   * Since when locks are held, by the URL of the database's file, which one process has at a time.
   * Databases in memory have none of their own, and announce nothing.
   */
  private static final Map<String, Instant> HELD = new ConcurrentHashMap<>();

  private final Connection connection;

  RowLock(Connection connection) {
    this.connection = connection;
  }

  @Override
  boolean take(Duration patience) throws SQLException, InterruptedException {
    connection.setAutoCommit(false);
    long begin = System.nanoTime();
    while (!isTaken()) {
      if (System.nanoTime() - begin >= patience.toNanos()) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
    return true;
  }

  /** Whether it is ours now; otherwise another load has it. */
  private boolean isTaken() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(TAKE);
      return true;
    } catch (SQLException e) {
      connection.rollback();
      if (String.valueOf(e.getMessage()).contains("Conflict")) {
        return false;
      }
      throw e;
    }
  }

  @Override
  void announce(Instant since) throws SQLException {
    if (isFile()) {
      HELD.put(url(), since);
    }
  }

  @Override
  Optional<Instant> announced() throws SQLException {
    return Optional.ofNullable(HELD.get(url()));
  }

  private boolean isFile() throws SQLException {
    String name = url().substring("jdbc:duckdb:".length());
    return !name.isEmpty() && !name.startsWith(":memory:");
  }

  private String url() throws SQLException {
    return connection.getMetaData().getURL();
  }

  @Override
  void release() throws SQLException {
    HELD.remove(url());
    connection.rollback();
  }

  @Override
  void check() {
    // within one process: it is held as long as the load runs
  }
}
