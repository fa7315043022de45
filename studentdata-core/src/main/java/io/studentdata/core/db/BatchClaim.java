package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has a batch id. A unit of work inserts a row of {@code change_claim} as soon as it takes an
 * id; nobody else can insert that row before the unit of work ends, nor after it has committed. So
 * whoever can insert it knows that no batch has the id, and that none will.
 */
public final class BatchClaim {
  private static final String CLAIM = "insert into change_claim (batch_id) values (?)";

  private BatchClaim() {}

  /** A batch id that nobody else gets unless this transaction is rolled back. */
  public static long take(Connection connection) throws SQLException {
    KeyBlocks ids = new KeyBlocks(connection, "change_batch_seq", 1);
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      while (true) {
        long id = ids.next();
        if (claims(claim, id)) {
          return id;
        } // a reader took it for rolled back before we had claimed it
      }
    }
  }

  /**
   * Those of some batch ids that no batch has and none will have.
   *
   * @throws DatabaseException if the database fails, as it does where the login may not insert
   */
  public static List<Long> unused(Database database, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    try (Connection connection = database.connect()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(true);
      int before = lockTimeout(connection, database.dialect());
      try {
        waitForLocks(connection, 1);
        return unused(connection, ids);
      } finally {
        waitForLocks(connection, before);
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot find out which batches were rolled back: the database said '%s'. Use a login that may insert into change_claim"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  private static List<Long> unused(Connection connection, List<Long> ids) throws SQLException {
    List<Long> unused = new ArrayList<>();
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      for (long id : ids) {
        try {
          // In this order: a claim that is committed came with its batch, if it has one.
          boolean taken = claims(claim, id) || has(connection, "change_claim", id);
          if (taken && !has(connection, "change_batch", id)) {
            unused.add(id);
          }
        } catch (SQLException e) {
          if (!PassingFailure.isLockTimeout(e)) {
            throw e;
          } // its unit of work has not ended
        }
      }
    }
    return unused;
  }

  private static boolean claims(PreparedStatement claim, long id) throws SQLException {
    try {
      claim.setLong(1, id);
      return claim.executeUpdate() == 1;
    } catch (SQLException e) {
      if (PassingFailure.isDuplicate(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean has(Connection connection, String table, long id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select batch_id from " + table + " where batch_id = ?")) {
      select.setLong(1, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** In milliseconds; -1 on SQL Server: for ever. */
  private static int lockTimeout(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(lockTimeoutQuery(dialect))) {
      row.next();
      return row.getInt(1);
    }
  }

  static String lockTimeoutQuery(Dialect dialect) {
    return dialect == Dialect.H2 ? "select lock_timeout()" : "select @@lock_timeout";
  }

  private static void waitForLocks(Connection connection, int millis) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout " + millis);
    }
  }
}
