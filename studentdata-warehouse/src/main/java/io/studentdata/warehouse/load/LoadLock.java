package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps a second load out while one runs, and is gone when the connection that holds it is: a load
 * that dies leaves no lock behind.
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
              ? new ApplicationLock(warehouse, connection)
              : new RowLock(connection);
      if (!lock.take(patience)) {
        throw lock.busy(patience);
      }
      try {
        lock.announce(Instant.now().truncatedTo(ChronoUnit.SECONDS));
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

  /** Says to others that the lock is held, and since when. */
  abstract void announce(Instant since) throws SQLException;

  /** Since when another load holds the lock, if that is known. */
  abstract Optional<Instant> announced() throws SQLException;

  private DatabaseException busy(Duration patience) throws SQLException {
    String since = announced().map(instant -> " since " + instant).orElse("");
    return new DatabaseException(
        "Cannot load the warehouse: another load is running%s%s. Wait for its end, then load again, or load with waitingUpTo(Duration)"
            .formatted(
                since,
                patience.isZero()
                    ? ""
                    : ", and did not end within " + patience.toMillis() / 1e3 + " s"));
  }
}
