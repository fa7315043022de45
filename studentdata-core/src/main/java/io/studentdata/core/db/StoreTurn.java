package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The turn that imports, erasures and deletes of what imports look up ahead take in a store:
 * whoever has it keeps it until the transaction ends.
 */
public final class StoreTurn {
  private static final String TAKE = "update store_identity set imports = imports + %d";

  private StoreTurn() {}

  /** Takes the turn, as long as the database waits for locks. */
  public static void take(Connection connection) throws SQLException {
    take(connection, 0);
  }

  private static void take(Connection connection, int imports) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(TAKE.formatted(imports));
    }
  }

  /**
   * Takes the turn for an import, as the first thing in its transaction, trying again whenever the
   * database has waited for long enough.
   *
   * @param patience how long to try at most
   * @param waiting told each time that somebody else still has it
   */
  public static void takeForImport(Connection connection, Duration patience, Runnable waiting)
      throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        take(connection, 1);
        return;
      } catch (SQLException e) {
        connection.rollback();
        if (!PassingFailure.isLockTimeout(e) || System.nanoTime() - start >= patience.toNanos()) {
          throw e;
        }
        waiting.run();
      }
    }
  }
}
