package io.studentdata.warehouse.db;

import java.sql.Connection;

/**
 * A DuckDB engine that rows are prepared in before they reach the warehouse: the warehouse's own
 * where that is DuckDB, and one in memory elsewhere. For any thread.
 */
public interface Workbench extends AutoCloseable {
  /**
   * A new connection, for one thread, to be closed by the caller.
   *
   * @throws io.studentdata.core.db.DatabaseException if there is none to be had
   */
  Connection connect();

  /** Ends an engine in memory; leaves the warehouse's own alone. */
  @Override
  void close();
}
