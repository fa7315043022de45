package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.staging.StagingTable;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.OverheardWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rows of the star a load touches, by its own journal. */
class CostFollowsTheChangeTest {
  @TempDir Path folder;

  @Test
  void aRowOfEachTableWrittenAgainTouchesItsOwnRowAndNoOther() {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(40).seed(3)).run();
      LoadReport first = WarehouseLoad.into(warehouse).from(store).run();
      assertThat(first.tables()).allMatch(table -> table.rows() > 0);
      StarContent before = StarContent.of(warehouse);
      String[] again =
          RandomTable.ALL.stream()
              .map(
                  table ->
                      "update %1$s set batch_id = $b where %2$s = (select min(%2$s) from %1$s)"
                          .formatted(table.name(), table.id()))
              .toArray(String[]::new);
      new StoreWriter(store).batch(1_000, again);
      LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
      Map<String, Long> expected = new TreeMap<>();
      Fact.all().stream()
          .filter(fact -> fact.source().isPresent())
          .filter(fact -> fact.materialization() instanceof IncrementalFact)
          .forEach(fact -> expected.put(fact.table(), 2L)); // it goes and comes
      assertThat(expected).hasSizeGreaterThanOrEqualTo(8);
      assertThat(touched(warehouse, load.runId())).isEqualTo(expected);
      assertThat(StarContent.of(warehouse)).isEqualTo(before);
    }
  }

  @Test
  void allClicksAreAddedUpWhereTheStoresAreOnly() throws Exception {
    List<String> compared = new ArrayList<>();
    try (StudentStore store = StudentStore.inMemory();
        Warehouse host = LoadedWarehouse.empty(folder)) {
      Warehouse warehouse =
          OverheardWarehouse.of(
              host,
              () ->
                  (sender, sql) -> {
                    if (sender == LoadJournal.class && sql.contains("bld_store_total")) {
                      compared.add(sql);
                    }
                  });
      Ingest.into(store).from(SyntheticSource.ofStudents(10)).run();
      WarehouseLoad.into(warehouse).from(store).run();
      new StoreWriter(store).batch(1_000, "update course set title = 'Art', batch_id = $b");
      WarehouseLoad.into(warehouse).from(store).run();
    }
    assertThat(compared).hasSize(2);
    assertThat(compared.get(0)).doesNotContain("<> 'interaction'");
    assertThat(compared.get(1)).contains("<> 'interaction'");
  }

  @Test
  void changesAtRandomReachEveryTableThatIsStaged() {
    Set<String> staged =
        StagingTable.ofRows().stream()
            .map(StagingTable::storeTable)
            .filter(table -> !table.equals("change_delete"))
            .collect(Collectors.toSet());
    assertThat(RandomTable.ALL)
        .extracting(RandomTable::name)
        .containsExactlyInAnyOrderElementsOf(staged);
  }

  /** Rows written, changed and removed, of the tables where there were any. */
  private static Map<String, Long> touched(Warehouse warehouse, long run) {
    Map<String, Long> rows = new TreeMap<>();
    warehouse
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "select step_name, rows_inserted + rows_updated + rows_deleted"
                            + " from etl_step where etl_run_id = :run"
                            + " and rows_inserted + rows_updated + rows_deleted > 0")
                    .bind("run", run)
                    .map((row, context) -> rows.put(row.getString(1), row.getLong(2)))
                    .list());
    return rows;
  }
}
