package io.studentdata.warehouse.staging;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;

/** The staging tables of one load; one load at a time has them. For any thread. */
public interface StagingArea extends AutoCloseable {
  /**
   * Empty staging tables.
   *
   * @param storeKey the store that is read
   * @param runId the load
   * @throws DatabaseException if the database refuses
   */
  static StagingArea open(Warehouse warehouse, int storeKey, long runId) {
    return warehouse.dialect() == Dialect.SQLSERVER
        ? SqlServerStagingArea.open(warehouse, storeKey, runId)
        : DuckDbStagingArea.open(warehouse, storeKey, runId);
  }

  /**
   * What a staging table is called on the connections of the warehouse's {@link
   * Warehouse#workbench() workbench}, prepared; empty where it is in another database.
   */
  Optional<String> nameOnWorkbench(StagingTable staging);

  /** A new writer into a staging table, on a connection of its own, to be closed by the caller. */
  BulkWriter writer(StagingTable staging);

  /**
   * Makes sure that a table is there for statements on {@link #connect() connections} that stage
   * rows.
   *
   * @throws DatabaseException if the database refuses
   */
  void prepare(StagingTable staging);

  /**
   * The tables that have rows, and perhaps some that were prepared for rows and got none.
   *
   * @throws DatabaseException if the database refuses
   */
  Set<StagingTable> written();

  /**
   * A connection on which {@code stg_…} are these tables and all other names those of the
   * warehouse. To be opened once everything is staged, and closed by the caller.
   */
  Connection connect();

  /** Forgets what was staged. */
  @Override
  void close();
}
