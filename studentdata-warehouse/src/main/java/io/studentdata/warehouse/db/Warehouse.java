package io.studentdata.warehouse.db;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.warehouse.schema.WarehouseSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * The dimensional warehouse: a star of dimensions and facts to read with SQL. Opening it creates or
 * migrates its tables. Safe for use by several threads; each {@link #connect() connection} is for
 * one. Readers see the last complete load, also while another runs.
 */
public final class Warehouse implements AutoCloseable {
  private final DataSource connections;
  private final Dialect dialect;
  private final Pseudonymizer pseudonyms;
  private final AutoCloseable owned;
  private final Jdbi jdbi;

  private Warehouse(DataSource connections, AutoCloseable owned, WarehouseOptions options) {
    this.connections = connections;
    this.owned = owned;
    try (Connection connection = connections.getConnection()) {
      dialect = Dialect.ofUrl(connection.getMetaData().getURL());
      if (dialect != Dialect.DUCKDB) {
        throw new DatabaseException(
            "Cannot open a warehouse on %s: expected DuckDB. Hand over a DataSource of jdbc:duckdb:"
                .formatted(dialect));
      }
      WarehouseSchema.migrate(connection, dialect);
      pseudonyms = Pseudonymizer.keyed(PseudonymKey.settle(connection, options.pseudonymKey()));
    } catch (SQLException e) {
      throw new DatabaseException("Cannot open the warehouse: " + e.getMessage(), e);
    }
    jdbi = Jdbi.create(connections);
  }

  /**
   * Opens the embedded warehouse in a file, and creates both where they don't exist.
   *
   * @param file the database file; its folder is created, too. One process at a time can open it
   * @throws DatabaseException if another process has it open, or it is no warehouse
   */
  public static Warehouse embedded(Path file) {
    return embedded(file, WarehouseOptions.ofDefaults());
  }

  /**
   * {@link #embedded(Path)} with options.
   *
   * @throws DatabaseException if another process has it open, or it is no warehouse
   */
  public static Warehouse embedded(Path file, WarehouseOptions options) {
    DuckDbFile database = DuckDbFile.open(file, options);
    try {
      return new Warehouse(database, database, options);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens a warehouse in a database of yours.
   *
   * @param connections where connections come from; all must lead to the same DuckDB database. It
   *     stays yours: {@link #close()} leaves it alone
   * @throws DatabaseException if the database cannot be used
   */
  public static Warehouse open(DataSource connections) {
    return open(connections, WarehouseOptions.ofDefaults());
  }

  /**
   * {@link #open(DataSource)} with options, of which memory and threads are left to you.
   *
   * @throws DatabaseException if the database cannot be used
   */
  public static Warehouse open(DataSource connections, WarehouseOptions options) {
    return new Warehouse(connections, () -> {}, options);
  }

  /** The kind of database this is. */
  public Dialect dialect() {
    return dialect;
  }

  /** Queries and updates; each use takes a connection of its own and gives it back. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /**
   * A new connection, for one thread, to be closed by the caller.
   *
   * @throws DatabaseException if there is none to be had
   */
  public Connection connect() {
    try {
      return connections.getConnection();
    } catch (SQLException e) {
      throw new DatabaseException("Cannot connect to the warehouse: " + e.getMessage(), e);
    }
  }

  /** What gives students their pseudonyms here. */
  public Pseudonymizer pseudonyms() {
    return pseudonyms;
  }

  /** Closes what {@code embedded} opened. Connections still open make it wait for them. */
  @Override
  public void close() {
    try {
      owned.close();
    } catch (Exception e) {
      throw new DatabaseException("Cannot close the warehouse: " + e.getMessage(), e);
    }
  }
}
