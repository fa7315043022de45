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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An application lock of SQL Server, in the name of the database and the schema that the warehouse
 * is in. It belongs to the connection's session.
 */
final class ApplicationLock extends LoadLock {
  private static final long WAIT_MILLIS = 1_000;
  private static final String TAKE =
      """
      declare @name nvarchar(255) = concat(N'studentdata load ', db_id(), N' ', schema_name());
      declare @result int;
      execute @result = sp_getapplock
          @Resource = @name, @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = %d;
      select @result
      """;
  private static final String MODE =
      "select applock_mode(N'public', concat(N'studentdata load ', db_id(), N' ', schema_name()), N'Session')";
  private static final String RELEASE =
      """
      declare @name nvarchar(255) = concat(N'studentdata load ', db_id(), N' ', schema_name());
      execute sp_releaseapplock @Resource = @name, @LockOwner = N'Session'
      """;

  private final Warehouse warehouse;
  private final Connection connection;

  ApplicationLock(Warehouse warehouse, Connection connection) {
    this.warehouse = warehouse;
    this.connection = connection;
  }

  @Override
  boolean take(Duration patience) throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    long left = patience.toMillis();
    while (Integer.parseInt(text(TAKE.formatted(Math.max(0, Math.min(left, WAIT_MILLIS))))) < 0) {
      left = patience.toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      if (left <= 0) {
        return false;
      }
      if (Thread.interrupted()) { // a statement that waits cannot be
        throw new InterruptedException();
      }
    }
    return true;
  }

  /** By a committed row. */
  @Override
  void announce(Instant since) throws SQLException {
    try (Connection other = warehouse.connect();
        Statement delete = other.createStatement();
        PreparedStatement insert =
            other.prepareStatement(
                "insert into etl_lock (lock_name, holder) values ('since', ?)")) {
      other.setAutoCommit(false);
      delete.executeUpdate("delete from etl_lock where lock_name = 'since'");
      insert.setString(1, since.toString());
      insert.executeUpdate();
      other.commit();
    }
  }

  @Override
  Optional<Instant> announced() throws SQLException {
    try (Connection other = warehouse.connect();
        Statement statement = other.createStatement();
        ResultSet row =
            statement.executeQuery("select holder from etl_lock where lock_name = 'since'")) {
      return row.next() ? Optional.of(Instant.parse(row.getString(1))) : Optional.empty();
    }
  }

  @Override
  void release() {
    try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
      statement.execute();
    } catch (SQLException e) { // the session is lost, and the lock with it
    }
  }

  @Override
  void check() throws SQLException {
    if (!text(MODE).equals("Exclusive")) {
      throw new DatabaseException(
          "Cannot publish the load: its lock is gone, so that another load may have begun. Load again");
    }
  }

  private String text(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }
}
