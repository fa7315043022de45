package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads into SQL Server in processes that are killed, at any step and while they publish: what
 * {@link KilledLoadTest} is for DuckDB, whose warehouse is a file.
 */
@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
class SqlServerKilledLoadTest {
  @RegisterExtension static final SqlServerWarehouse WAREHOUSE = new SqlServerWarehouse();

  /** Kills of a run; {@code -Dstudentdata.kills=50} for a long one. */
  private static final int KILLS = Integer.getInteger("studentdata.kills", 3);

  /** How long a server takes at most to see that a process is gone. */
  private static final Duration DYING = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final Random random = new Random(Long.getLong("studentdata.seed", 1));
  private StarContent before;
  private StarContent after;

  @BeforeEach
  void haveSomeLoadedAndMoreToLoad() throws Exception {
    try (StudentStore store = StudentStore.embedded(file("students"))) {
      ingest(store, SyntheticSource.ofStudents(10));
    }
    Files.copy(file("students.mv.db"), file("some.mv.db"));
    loadSome();
    try (Warehouse warehouse = WAREHOUSE.open()) {
      before = StarContent.of(warehouse);
    }
    try (StudentStore store = StudentStore.embedded(file("students"))) {
      ingest(store, LoadProcess.SOURCE);
    }
    Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
    try (Warehouse warehouse = LoadedWarehouse.of(undisturbed, LoadProcess.SOURCE)) {
      after = StarContent.of(warehouse);
    }
  }

  @Test
  void aLoadKilledAnywhereLeavesAllOrNothingAndTheNextOneFinishesTheJob() throws Exception {
    int published = 0;
    for (int kills = 0; kills < KILLS; ) {
      loadSome();
      String way = LoadProcess.WAYS.get(kills % LoadProcess.WAYS.size());
      if (!LoadKiller.killsAtSomeStep(random, folder, way, WAREHOUSE.name())) {
        continue;
      }
      kills++;
      try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
          Warehouse warehouse = WAREHOUSE.open()) {
        StarContent left = StarContent.of(warehouse);
        assertThat(left).isIn(before, after);
        published += left.equals(after) ? 1 : 0;
        LoadProcess.load(way, store, warehouse).waitingUpTo(DYING).run();
        assertThat(StarContent.of(warehouse)).isEqualTo(after);
      }
    }
    System.out.printf("killed %d loads, of which %d had published%n", KILLS, published);
  }

  /** The warehouse as it was after the first load, from a store that had no more. */
  private void loadSome() throws Exception {
    WAREHOUSE.empty().close();
    try (StudentStore store = StudentStore.embedded(file("some"));
        Warehouse warehouse = WAREHOUSE.open()) {
      WarehouseLoad.into(warehouse).from(store).run();
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void ingest(StudentStore store, StudentSource source) {
    Ingest.into(store).from(source).run();
  }
}
