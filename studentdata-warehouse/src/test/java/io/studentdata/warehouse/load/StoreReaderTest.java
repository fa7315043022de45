package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load leaves to others who use the store. */
class StoreReaderTest {
  /** More than a load takes, so that those which it gave back are among them. */
  private static final int CONNECTIONS = 10;

  @TempDir Path folder;

  @Test
  void aLoadGivesTheConnectionsOfTheStoreBackAsItGotThem() throws Exception {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(10)).run();
      WarehouseLoad.into(warehouse).from(store).run();
      List<Connection> connections = new ArrayList<>();
      try {
        for (int i = 0; i < CONNECTIONS; i++) {
          connections.add(store.database().connect());
        }
        assertThat(connections)
            .allSatisfy(
                connection -> {
                  assertThat(connection.getTransactionIsolation())
                      .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                  assertThat(isLazy(connection)).isFalse();
                });
      } finally {
        for (Connection connection : connections) {
          connection.close();
        }
      }
    }
  }

  private static boolean isLazy(Connection connection) {
    return ((SessionLocal) ((JdbcConnection) connection).getSession()).isLazyQueryExecution();
  }
}
