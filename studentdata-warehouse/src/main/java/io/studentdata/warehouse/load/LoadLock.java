package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/**
 * Keeps a second load out while one runs: an update of the lock's row that is never committed, so
 * that a load that dies leaves no lock behind.
 */
final class LoadLock {
  private static final String TAKE = "update etl_lock set holder = 'load' where lock_name = 'load'";

  private LoadLock() {}

  /** Does the work while no other load runs. */
  static <T> T holding(Warehouse warehouse, Callable<T> work) throws Exception {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      take(statement);
      try {
        return work.call();
      } finally {
        connection.rollback();
      }
    }
  }

  private static void take(Statement statement) {
    try {
      statement.executeUpdate(TAKE);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot load the warehouse: another load is running. Wait for its end, then load again",
          e);
    }
  }
}
