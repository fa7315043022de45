package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a second load out while one runs: an update of the lock's row that is never committed, so
 * that a load that dies leaves no lock behind. Another row, which is committed, says since when.
 */
final class LoadLock {
  private static final long LOOK_AGAIN_MILLIS = 100;
  private static final String TAKE = "update etl_lock set holder = 'load' where lock_name = 'load'";

  private LoadLock() {}

  /**
   * Does the work while no other load runs.
   *
   * @param patience how long to wait for another load to end
   */
  static <T> T holding(Warehouse warehouse, Duration patience, Callable<T> work) throws Exception {
    try (Connection connection = warehouse.connect()) {
      connection.setAutoCommit(false);
      long begin = System.nanoTime();
      while (!isTaken(connection)) {
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        if (waited.compareTo(patience) >= 0) {
          throw busy(warehouse, patience);
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      }
      try {
        since(warehouse);
        return work.call();
      } finally {
        connection.rollback();
      }
    }
  }

  /** Whether it is ours now; otherwise another load has it. */
  private static boolean isTaken(Connection connection) throws SQLException {
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

  private static void since(Warehouse warehouse) throws SQLException {
    try (Connection connection = warehouse.connect();
        Statement delete = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into etl_lock (lock_name, holder) values ('since', ?)")) {
      connection.setAutoCommit(false);
      delete.executeUpdate("delete from etl_lock where lock_name = 'since'");
      insert.setString(1, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      insert.executeUpdate();
      connection.commit();
    }
  }

  private static DatabaseException busy(Warehouse warehouse, Duration patience)
      throws SQLException {
    String since = "";
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select holder from etl_lock where lock_name = 'since'")) {
      if (row.next()) {
        since = " since " + row.getString(1);
      }
    }
    return new DatabaseException(
        "Cannot load the warehouse: another load is running%s%s. Wait for its end, then load again, or load with waitingUpTo(Duration)"
            .formatted(
                since,
                patience.isZero()
                    ? ""
                    : ", and did not end within " + patience.toSeconds() + " s"));
  }
}
