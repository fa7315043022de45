package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.progress.StageTime;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Tables of which not just the rows that were written are counted, or elsewhere. */
  private static final Set<String> OTHERWISE = Set.of("course_offering", "interaction");

  @TempDir Path folder;

  /**
   * A warehouse without rows, to be closed by the caller.
   *
   * @param folder for a file that is its own
   */
  abstract Warehouse emptyWarehouse(Path folder);

  /** How many rows a store has of each table where one percent of it changes. */
  int rowsOfATable() {
    return 400;
  }

  private int onePercent() {
    return rowsOfATable() / 100;
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  static LongStream seedsOfLargeStores() {
    return LongStream.rangeClosed(1, Math.max(1, SEEDS / 2));
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
      assertThat(bitByBit).isEqualTo(atOnce(store, "at-once"));
      assertSpans(warehouse);
      WarehouseLoad.into(warehouse).from(store).full().run();
      assertThat(StarContent.of(warehouse)).isEqualTo(bitByBit);
    }
  }

  /** The table that loads keep has the rows of the view, no more and no fewer. */
  private static void assertSpans(Warehouse warehouse) {
    String rows = "select enrollment_key, student_key, from_course_day, to_course_day from ";
    String view = rows + "bld_enrollment_student";
    String table = rows + "bld_enrollment_span";
    for (String other : List.of(view + " except " + table, table + " except " + view)) {
      assertThat(number(warehouse, "select count(*) from (" + other + ") d")).isZero();
    }
    assertThat(number(warehouse, "select count(*) from (" + table + ") d"))
        .isEqualTo(number(warehouse, "select count(*) from (" + view + ") d"));
  }

  private static long number(Warehouse warehouse, String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private StarContent atOnce(StudentStore store, String name) throws IOException {
    try (Warehouse warehouse = LoadedWarehouse.empty(Files.createDirectory(folder.resolve(name)))) {
      WarehouseLoad.into(warehouse).from(store).run();
      return StarContent.of(warehouse);
    }
  }

  /**
   * Rows of every table updated, deleted and come late, the second time in a batch that was
   * committed after one with a higher number. Each load stages what changed, to the row, and of no
   * table writes more rows than {@link MostRows} says: so many depend on what changed, however many
   * others there are.
   */
  @ParameterizedTest
  @MethodSource("seedsOfLargeStores")
  void onePercentOfEveryTableComesToTheSameStarAndIsAllThatALoadLooksAt(long seed)
      throws Exception {
    int size = rowsOfATable();
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = emptyWarehouse(folder)) {
      RandomStore changing = new RandomStore(store, seed, 2 * size);
      changing.fillUp(size);
      WarehouseLoad.into(warehouse).from(store).run();
      for (boolean late : List.of(false, true, false)) {
        Set<StoreChanges.Link> links = StoreChanges.links(store);
        MostRows.Periods before = MostRows.Periods.of(warehouse);
        long batch = changing.changeOfEach(onePercent(), late);
        LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
        StoreChanges changes = new StoreChanges(store, batch, links);
        assertThat(load.batches()).isOne();
        assertStaged(load, changes);
        assertWritten(load, MostRows.of(changes, before, MostRows.Periods.of(warehouse)));
        assertThat(StarContent.of(warehouse)).isEqualTo(atOnce(store, "after-" + batch));
        assertSpans(warehouse);
      }
      StarContent bitByBit = StarContent.of(warehouse);
      WarehouseLoad.into(warehouse).from(store).full().run();
      assertThat(StarContent.of(warehouse)).isEqualTo(bitByBit);
    }
  }

  /** An offering is staged also where its course or term was written, whose code it repeats. */
  private void assertStaged(LoadReport load, StoreChanges changes) {
    Set<Long> offerings = new HashSet<>(changes.written("course_offering"));
    for (String part : List.of("course", "term")) {
      offerings.addAll(changes.naming("course_offering", part, changes.written(part)));
    }
    offerings.removeAll(changes.deleted("course_offering"));
    long others = offerings.size();
    for (RandomTable table : RandomTable.ALL) {
      String name = table.name();
      assertThat(changes.changed(name)).as(name).hasSizeGreaterThan(onePercent() + 1);
      others += changes.deleted(name).size();
      others += OTHERWISE.contains(name) ? 0 : changes.written(name).size();
    }
    assertThat(load.rowsStaged()).isEqualTo(changes.written("interaction").size());
    assertThat(load.stages())
        .filteredOn(stage -> stage.stage().equals("stage dimensions and attempts"))
        .extracting(StageTime::rows)
        .containsExactly(others);
  }

  private static void assertWritten(LoadReport load, Map<String, Long> most) {
    assertThat(load.tables())
        .allSatisfy(
            table ->
                assertThat(written(table))
                    .as(table.table())
                    .isLessThanOrEqualTo(most.get(table.table())));
  }

  private static long written(TableLoad table) {
    return table.inserted() + table.updated() + table.deleted();
  }

  /**
   * Counted in rows, so that it comes out the same every time: where a load's cost follows the
   * store, the larger one's is twice the other's.
   */
  @Test
  void asManyChangesToAStoreTwiceAsLargeDoNotWriteTwiceAsManyRows() {
    long few = writtenAfterChanges(rowsOfATable() / 2);
    long many = writtenAfterChanges(rowsOfATable());
    assertThat(many).isBetween(few / 2, few * 3 / 2);
  }

  /** By three loads, each of as many changes whatever the size. */
  private long writtenAfterChanges(int size) {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = emptyWarehouse(folder.resolve("of-" + size))) {
      RandomStore changing = new RandomStore(store, 1, 2 * size);
      changing.fillUp(size);
      WarehouseLoad.into(warehouse).from(store).run();
      long rows = 0;
      for (int i = 0; i < 3; i++) {
        changing.changeOfEach(onePercent(), false);
        LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
        rows += load.tables().stream().mapToLong(RandomChangesContract::written).sum();
      }
      return rows;
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
