package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.schema.SchemaMigrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The operational store of a university's students: one repository per aggregate over H2 (embedded)
 * or SQL Server. Safe to share between threads as far as its data source is; repositories hold no
 * state.
 */
public final class StudentStore extends StudentRecords implements AutoCloseable {
  private final Database database;
  private final PooledSql pooled;
  private final Runnable onClose;
  private final UUID uuid;

  private StudentStore(Database database, Runnable onClose) {
    this(database, new PooledSql(database), onClose);
  }

  private StudentStore(Database database, PooledSql pooled, Runnable onClose) {
    super(pooled);
    this.database = database;
    this.pooled = pooled;
    this.onClose = onClose;
    try {
      this.uuid = StoreIdentity.of(pooled.jdbi());
    } catch (RuntimeException e) {
      onClose.run();
      throw e;
    }
  }

  /**
   * Opens the store in an H2 file, creating it where there is none. One process at a time may have
   * it open. To be closed by the caller.
   *
   * @param path the file without its ending: {@code work/students} is {@code work/students.mv.db}
   * @throws io.studentdata.core.db.DatabaseException if the file is in use or is no store
   */
  public static StudentStore embedded(Path path) {
    return over(EmbeddedDataSource.file(path));
  }

  /** Opens a store of its own in memory, gone when it is closed: for tests and trials. */
  public static StudentStore inMemory() {
    return over(EmbeddedDataSource.memory());
  }

  /**
   * Opens the store that a data source leads to, bringing its schema up to date. The data source
   * stays the caller's and is never closed here.
   *
   * @throws io.studentdata.core.db.DatabaseException if it cannot be reached or is neither H2 nor
   *     SQL Server
   */
  public static StudentStore open(DataSource dataSource) {
    return builder(dataSource).open();
  }

  /** The same with options. */
  public static StoreBuilder builder(DataSource dataSource) {
    return new StoreBuilder(dataSource, null, true);
  }

  private static StudentStore over(EmbeddedDataSource embedded) {
    try {
      SchemaMigrator.migrate(embedded.database());
    } catch (RuntimeException e) {
      embedded.close();
      throw e;
    }
    return new StudentStore(embedded.database(), embedded::close);
  }

  /** A store whose tables are there. */
  static StudentStore over(Database database) {
    return new StudentStore(database, () -> {});
  }

  /** What this store is known by: given once, when it was created. */
  public UUID uuid() {
    return uuid;
  }

  /** What changed, for readers that follow. */
  public ChangeFeed changes() {
    return new ChangeFeed(pooled);
  }

  /** The database under the store, for readers that follow its change batches. */
  public Database database() {
    return database;
  }

  /**
   * Does several things that commit whole or roll back whole. After a deadlock, a lock time-out, a
   * change by somebody else to what was read, or another passing failure, the work is run again
   * with growing pauses, for up to half a minute: so it should have no effects but on the unit of
   * work it is handed. From the third time on the items it reads by key or in short lists are
   * locked, so that it gets its turn also where many change the same ones.
   *
   * @param system who writes, such as {@code registrar}, for the change feed; at most 40 characters
   * @param work what to do; its exceptions roll back and are passed on
   * @throws io.studentdata.core.db.StaleWriteException if it updates an item at a version that is
   *     no longer there
   * @throws io.studentdata.core.db.DatabaseException if the database fails for good
   */
  public void write(String system, Consumer<UnitOfWork> work) {
    compute(
        system,
        unit -> {
          work.accept(unit);
          return true;
        });
  }

  /** The same, with a result. */
  public <R> R compute(String system, Function<UnitOfWork, R> work) {
    return pooled.unit(system, "do a unit of work", unit -> work.apply(new UnitOfWork(unit)));
  }

  /**
   * The store within a transaction of the host's.
   *
   * @param connection a connection to the same database in a transaction (auto-commit off), such as
   *     a Jdbi handle's, whose schema is the store's; the host commits it, rolls it back and closes
   *     it
   * @throws IllegalArgumentException if the connection commits by itself, or the tables it finds
   *     are not those of this store
   * @throws io.studentdata.core.db.DatabaseException if it cannot be used
   */
  public JoinedStore join(Connection connection) {
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalArgumentException(
            "Cannot join a connection that commits by itself. Call setAutoCommit(false), or begin the handle's transaction, first");
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot join the connection: %s. Hand over one that is open"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
    JoinedSql joined = new JoinedSql(connection, database.dialect());
    StoreIdentity.check(uuid, joined.jdbi());
    return new JoinedStore(joined);
  }

  @Override
  public void close() {
    onClose.run();
  }
}
