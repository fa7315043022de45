package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a store: what was loaded bit by bit equals what is loaded at once. */
abstract class RandomChangesContract {
  /** How many stores are tried; {@code -Dstudentdata.changes.seeds=100} for a long run. */
  private static final int SEEDS = Integer.getInteger("studentdata.changes.seeds", 4);

  @TempDir Path folder;

  /**
   * A warehouse without rows, to be closed by the caller.
   *
   * @param folder for a file that is its own
   */
  abstract Warehouse emptyWarehouse(Path folder);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyChangesOverAnyUnitsOfWorkComeToTheSameStar(long seed) throws Exception {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = emptyWarehouse(folder)) {
      RandomStore changing = new RandomStore(store, seed);
      changing.fill(12);
      WarehouseLoad.into(warehouse).from(store).run();
      assertThat(StarContent.of(warehouse).tables().values())
          .allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(2));
      for (int units : List.of(1, 2, 1, 3, 1)) {
        for (int i = 0; i < units; i++) {
          changing.change(60);
        }
        WarehouseLoad.into(warehouse).from(store).run();
      }
      StarContent bitByBit = StarContent.of(warehouse);
      try (Warehouse atOnce = LoadedWarehouse.empty(Files.createDirectory(folder.resolve("b")))) {
        WarehouseLoad.into(atOnce).from(store).run();
        assertThat(bitByBit).isEqualTo(StarContent.of(atOnce));
      }
      WarehouseLoad.into(warehouse).from(store).full().run();
      assertThat(StarContent.of(warehouse)).isEqualTo(bitByBit);
    }
  }

  @Test
  void theChangesAreTheSameForASeedAndOthersForAnother() {
    assertThat(changes(1)).isEqualTo(changes(1)).isNotEqualTo(changes(2));
  }

  private static String changes(long seed) {
    try (StudentStore store = StudentStore.inMemory()) {
      RandomStore changing = new RandomStore(store, seed);
      changing.fill(3);
      changing.change(30);
      return RandomTable.ALL.stream()
          .map(
              table ->
                  Jdbi.create(store.database().dataSource())
                      .withHandle(
                          h ->
                              h.createQuery(
                                      "select * from %s order by %s"
                                          .formatted(table.name(), table.id()))
                                  .mapToMap()
                                  .list()
                                  .toString()))
          .toList()
          .toString();
    }
  }
}
