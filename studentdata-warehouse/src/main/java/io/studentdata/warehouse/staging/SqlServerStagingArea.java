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
import java.util.stream.Collectors;

/**
 * Staging tables that stand in the warehouse's database and are empty between loads. What a load
 * that died left in them goes when the next one begins.
 */
final class SqlServerStagingArea implements StagingArea {
  private static final String HAVE_ROWS =
      StagingTable.ofRows().stream()
          .map(
              staging ->
                  "select '%s' as staged where exists (select 1 from %s)"
                      .formatted(staging.name(), staging.table()))
          .collect(Collectors.joining("\nunion all\n"));

  private final Warehouse warehouse;

  private SqlServerStagingArea(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  static SqlServerStagingArea open(Warehouse warehouse, int storeKey, long runId) {
    SqlServerStagingArea area = new SqlServerStagingArea(warehouse);
    area.empty();
    area.run(
        "insert into stg_load (store_key, etl_run_id) values (%d, %d)".formatted(storeKey, runId));
    return area;
  }

  @Override
  public Optional<String> nameOnWorkbench(StagingTable staging) {
    return Optional.empty();
  }

  @Override
  public BulkWriter writer(StagingTable staging) {
    Connection connection = warehouse.connect();
    try {
      return SqlServerBulkWriter.into(connection, staging.table(), warehouse.pseudonyms());
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot write to %s: %s".formatted(staging.table(), DatabaseException.firstLine(e)), e);
    }
  }

  @Override
  public void prepare(StagingTable staging) {
    // all are there
  }

  @Override
  public Set<StagingTable> written() {
    Set<StagingTable> written = EnumSet.noneOf(StagingTable.class);
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HAVE_ROWS)) {
      while (row.next()) {
        written.add(StagingTable.valueOf(row.getString(1)));
      }
      return written;
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot look at the staging tables: %s. Check that the login may read them"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  @Override
  public Connection connect() {
    return warehouse.connect();
  }

  @Override
  public void close() {
    empty();
  }

  private void empty() {
    run("truncate table stg_load");
    for (StagingTable staging : StagingTable.values()) {
      run("truncate table " + staging.table());
    }
  }

  private void run(String sql) {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot prepare the staging tables: %s. Check that the login may alter them"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }
}
