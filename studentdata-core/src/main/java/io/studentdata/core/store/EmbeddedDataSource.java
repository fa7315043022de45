package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The pool over an embedded H2 database, in a file or in memory. */
final class EmbeddedDataSource implements AutoCloseable {
  // MSSQLServer mode: the change log and the named SQL are written for both. 16 MB of cached pages:
  // with 64 MB a large import took a tenth longer, most of it in garbage collection, and single
  // rows were found no sooner.
  private static final String SETTINGS =
      ";MODE=MSSQLServer;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

  private final JdbcConnectionPool pool;
  private final Connection keeper;

  private EmbeddedDataSource(String url, String shown) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url + SETTINGS);
    source.setUser("sa");
    source.setPassword("");
    pool = JdbcConnectionPool.create(source);
    pool.setMaxConnections(32);
    try {
      keeper = source.getConnection();
    } catch (SQLException e) {
      pool.dispose();
      throw failed(shown, e);
    }
  }

  static EmbeddedDataSource file(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return new EmbeddedDataSource("jdbc:h2:file:" + absolute, absolute + ".mv.db");
  }

  static EmbeddedDataSource memory() {
    return new EmbeddedDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "memory");
  }

  Database database() {
    return new Database(pool, Dialect.H2);
  }

  @Override
  public void close() {
    pool.dispose();
    try (Connection last = keeper;
        Statement statement = last.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot close the store: %s".formatted(DatabaseException.firstLine(e)), e);
    }
  }

  private static DatabaseException failed(String shown, SQLException e) {
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new DatabaseException(
              "Cannot open the store %s: another process has it open. End that one first, or name another"
                  .formatted(shown),
              e);
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
          new DatabaseException(
              "Cannot open the store %s: the file is damaged or no H2 database. Restore it from a backup, or import again into a new one"
                  .formatted(shown),
              e);
      default ->
          new DatabaseException(
              "Cannot open the store %s: %s. Check that the folder exists and may be written to"
                  .formatted(shown, DatabaseException.firstLine(e)),
              e);
    };
  }
}
