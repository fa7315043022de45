package io.studentdata.warehouse.db;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.warehouse.schema.SqlServerLayout;
import io.studentdata.warehouse.schema.WarehouseSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dimensional warehouse: a star of dimensions and facts to read with SQL. Opening it creates or
 * migrates its tables. Safe for use by several threads; each {@link #connect() connection} is for
 * one. Readers see the last complete load, also while another runs.
 */
public final class Warehouse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Warehouse.class);

  private final Database database;
  private final Pseudonymizer pseudonyms;
  private final AutoCloseable owned;
  private final WarehouseOptions options;
  private final Jdbi jdbi;
  private final List<String> lacks;

  private Warehouse(DataSource connections, AutoCloseable owned, WarehouseOptions options) {
    this.owned = owned;
    this.options = options;
    database = reached(connections, options);
    if (options.migrates()) {
      WarehouseSchema.migrate(database);
    }
    try (Connection connection = database.connect()) {
      lacks = lacks(connection, options);
      pseudonyms = Pseudonymizer.keyed(PseudonymKey.settle(connection, options.pseudonymKey()));
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot open the warehouse: %s%s"
              .formatted(
                  DatabaseException.firstLine(e),
                  options.migrates() ? "" : ". Make its tables first, or let it migrate"),
          e);
    }
    jdbi = Jdbi.create(connections);
  }

  private List<String> lacks(Connection connection, WarehouseOptions options) throws SQLException {
    if (dialect() != Dialect.SQLSERVER) {
      return List.of();
    }
    List<String> found = new ArrayList<>(SqlServerLayout.advice(connection));
    found.addAll(
        options.migrates() ? SqlServerLayout.apply(connection) : SqlServerLayout.look(connection));
    found.forEach(LOG::info);
    return List.copyOf(found);
  }

  private static Database reached(DataSource connections, WarehouseOptions options) {
    Database database = Database.of(connections);
    if (database.dialect() == Dialect.H2) {
      throw new DatabaseException(
          "Cannot open a warehouse on H2: expected DuckDB or SQL Server. Hand over a DataSource of"
              + " jdbc:duckdb: or jdbc:sqlserver:");
    }
    if (database.dialect() == Dialect.DUCKDB && options.schema().isPresent()) {
      throw new DatabaseException(
          "Cannot open the warehouse in schema %s: DuckDB's are in the file's own. Leave the schema"
                  .formatted(options.schema().get())
              + " out");
    }
    return options.schema().map(database::inSchema).orElse(database);
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
   * @param connections where connections come from; all must lead to the same DuckDB or SQL Server
   *     database. It stays yours: {@link #close()} leaves it alone. A load takes up to five at once
   * @throws DatabaseException if the database cannot be used
   */
  public static Warehouse open(DataSource connections) {
    return open(connections, WarehouseOptions.ofDefaults());
  }

  /**
   * {@link #open(DataSource)} with options. Memory and threads of a DuckDB database are left to
   * you; on SQL Server they are those of the engine that prepares sources in memory.
   *
   * @throws DatabaseException if the database cannot be used
   */
  public static Warehouse open(DataSource connections, WarehouseOptions options) {
    return new Warehouse(connections, () -> {}, options);
  }

  /** The kind of database this is. */
  public Dialect dialect() {
    return database.dialect();
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
    return database.connect();
  }

  /**
   * Whether the library makes and replaces tables and views here, and leaves that to nobody else.
   */
  public boolean migrates() {
    return options.migrates();
  }

  /**
   * What a SQL Server database lacks of the way the warehouse is meant to lie and to be read there,
   * as found when it was opened: one line each, for the log of whoever runs it. Loads and queries
   * work all the same. Opening makes the layout where it migrates, and looks at it elsewhere; empty
   * on DuckDB.
   */
  public List<String> lacks() {
    return lacks;
  }

  /** Where rows are prepared before they come in, to be closed by the caller. */
  public Workbench workbench() {
    return dialect() == Dialect.DUCKDB
        ? new OwnWorkbench(this::connect)
        : MemoryWorkbench.open(options);
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
