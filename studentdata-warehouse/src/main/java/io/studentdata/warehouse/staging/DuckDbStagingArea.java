package io.studentdata.warehouse.staging;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Staging tables in a database in memory that is attached for the load: nothing staged reaches the
 * warehouse's file, and none is left when the process dies. They count against the warehouse's
 * memory and spill to disk beyond it.
 */
final class DuckDbStagingArea implements StagingArea {
  private static final String CATALOG = "studentdata_staging";

  private final Warehouse warehouse;
  private final Set<StagingTable> made = EnumSet.noneOf(StagingTable.class);

  private DuckDbStagingArea(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  static DuckDbStagingArea open(Warehouse warehouse, int storeKey, long runId) {
    DuckDbStagingArea area = new DuckDbStagingArea(warehouse);
    area.run(
        statement -> {
          statement.execute("detach database if exists " + CATALOG);
          statement.execute("attach ':memory:' as " + CATALOG);
          statement.execute(
              "create table %s.stg_load as select %d as store_key, cast(%d as bigint) as etl_run_id"
                  .formatted(CATALOG, storeKey, runId));
        });
    return area;
  }

  @Override
  public Optional<String> nameOnWorkbench(StagingTable staging) {
    prepare(staging);
    return Optional.of(CATALOG + "." + staging.table());
  }

  @Override
  public BulkWriter writer(StagingTable staging) {
    return new DuckDbBulkWriter(
        () -> {
          prepare(staging);
          return warehouse.connect();
        },
        CATALOG,
        staging.table(),
        warehouse.pseudonyms());
  }

  @Override
  public synchronized Set<StagingTable> written() {
    return EnumSet.copyOf(made);
  }

  /** Until then, the empty table of the warehouse stands for it. */
  @Override
  public synchronized void prepare(StagingTable staging) {
    if (!made.contains(staging)) {
      run(
          statement ->
              statement.execute(
                  "create table %1$s.%2$s as select * from %2$s where 1 = 0"
                      .formatted(CATALOG, staging.table())));
      made.add(staging);
    }
  }

  @Override
  public Connection connect() {
    Connection connection = warehouse.connect();
    try (Statement statement = connection.createStatement()) {
      String main;
      try (ResultSet row = statement.executeQuery("select current_database()")) {
        row.next();
        main = row.getString(1);
      }
      String path = CATALOG + ",\"" + main.replace("\"", "\"\"") + "\"";
      statement.execute("set search_path = '" + path.replace("'", "''") + "'");
      return connection;
    } catch (SQLException e) {
      throw new DatabaseException("Cannot reach the staging tables: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    run(statement -> statement.execute("detach database if exists " + CATALOG));
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }

  private void run(Work work) {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      work.on(statement);
    } catch (SQLException e) {
      throw new DatabaseException("Cannot prepare the staging tables: " + e.getMessage(), e);
    }
  }
}
