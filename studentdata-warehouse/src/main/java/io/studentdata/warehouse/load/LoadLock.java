package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a second load out while one runs, and is gone when the connection that holds it is: a load
 * that dies leaves no lock behind. A committed row says since when.
 */
abstract class LoadLock {
  /** What is done while the lock is held. */
  interface Work<T> {
    T under(LoadLock lock) throws Exception;
  }

  /**
   * Does the work while no other load runs.
   *
   * @param patience how long to wait for another load to end
   */
  static <T> T holding(Warehouse warehouse, Duration patience, Work<T> work) throws Exception {
    try (Connection connection = warehouse.connect()) {
      LoadLock lock =
          warehouse.dialect() == Dialect.SQLSERVER
              ? new ApplicationLock(connection)
              : new RowLock(connection);
      if (!lock.take(patience)) {
        throw busy(warehouse, patience);
      }
      try {
        since(warehouse);
        return work.under(lock);
      } finally {
        lock.release();
      }
    }
  }

  /** Takes the lock, and says whether it could be had in time. */
  abstract boolean take(Duration patience) throws SQLException, InterruptedException;

  /** Gives the lock back, or finds it gone. */
  abstract void release() throws SQLException;

  /**
   * Makes sure that the lock is still held; to be called before anything is published.
   *
   * @throws DatabaseException if the connection that held it is lost
   */
  abstract void check() throws SQLException;

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
                    : ", and did not end within " + patience.toMillis() / 1e3 + " s"));
  }
}
