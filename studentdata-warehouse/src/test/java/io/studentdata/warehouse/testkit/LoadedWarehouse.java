package io.studentdata.warehouse.testkit;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.db.WarehouseOptions;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Warehouses with something in them. Students' pseudonyms are the same in all of them. */
public final class LoadedWarehouse {
  private static final byte[] KEY =
      "the same key in every test, and long enough".getBytes(StandardCharsets.UTF_8);

  private LoadedWarehouse() {}

  /**
   * A new warehouse loaded with a made-up department, to be closed by the caller.
   *
   * @param folder where its file goes, such as a {@code @TempDir}; one warehouse a folder
   * @param students how many; 300 load in a second or two
   * @param seed the same seed gives the same students
   */
  public static Warehouse synthetic(Path folder, int students, long seed) {
    return filled(empty(folder), students, seed);
  }

  /** The same made-up department, loaded into an empty warehouse, which is given back. */
  public static Warehouse filled(Warehouse warehouse, int students, long seed) {
    return load(
        warehouse, SyntheticSource.ofStudents(students).seed(seed), StudentStore.inMemory());
  }

  /**
   * A new warehouse loaded with all of a source of any size, through a store in a file beside it;
   * to be closed by the caller.
   */
  public static Warehouse of(Path folder, StudentSource source) {
    return load(empty(folder), source, StudentStore.embedded(folder.resolve("loaded-from")));
  }

  private static Warehouse load(Warehouse warehouse, StudentSource source, StudentStore through) {
    try (StudentStore store = through) {
      Ingest.into(store).from(source).run();
      WarehouseLoad.into(warehouse).from(store).run();
    }
    return warehouse;
  }

  /** A new or existing warehouse in a folder, to be closed by the caller. */
  public static Warehouse empty(Path folder) {
    return Warehouse.embedded(folder.resolve("warehouse.duckdb"), options());
  }

  /** How these warehouses are opened: all with one key. */
  static WarehouseOptions options() {
    return WarehouseOptions.ofDefaults().withPseudonymKey(KEY);
  }
}
