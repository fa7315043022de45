package io.studentdata.warehouse.db;

import io.studentdata.core.db.DatabaseException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An engine in memory, which spills to a folder of its own among the machine's temporary files. */
record MemoryWorkbench(DuckDbFile engine) implements Workbench {
  static MemoryWorkbench open(WarehouseOptions options) {
    Path spill =
        Path.of(System.getProperty("java.io.tmpdir", "."), "studentdata-" + UUID.randomUUID());
    return new MemoryWorkbench(DuckDbFile.inMemory(spill, options));
  }

  @Override
  public Connection connect() {
    try {
      return engine.getConnection();
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot prepare rows in memory: " + DatabaseException.firstLine(e), e);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
