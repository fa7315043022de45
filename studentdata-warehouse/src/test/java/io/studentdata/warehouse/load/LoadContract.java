package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in memory and a warehouse on whatever database, both without rows at first. */
abstract class LoadContract {
  @TempDir Path folder;

  StudentStore store;
  Warehouse warehouse;

  /**
   * A warehouse without rows, to be closed by the caller.
   *
   * @param folder for a file that is its own
   */
  abstract Warehouse emptyWarehouse(Path folder);

  @BeforeEach
  final void openBoth() {
    store = StudentStore.inMemory();
    warehouse = emptyWarehouse(folder);
  }

  @AfterEach
  final void closeBoth() {
    warehouse.close();
    store.close();
  }

  /** Runs statements on the store as one batch, and loads it. */
  final LoadReport load(long batch, String... statements) {
    new StoreWriter(store).batch(batch, statements);
    return WarehouseLoad.into(warehouse).from(store).run();
  }

  /** The one column of a query over the warehouse. */
  final List<String> text(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
