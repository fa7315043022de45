package io.studentdata.warehouse.db;

import java.sql.Connection;
import java.util.function.Supplier;

/** The engine of a warehouse that is DuckDB. */
record OwnWorkbench(Supplier<Connection> connections) implements Workbench {
  @Override
  public Connection connect() {
    return connections.get();
  }

  @Override
  public void close() {
    // the warehouse's
  }
}
