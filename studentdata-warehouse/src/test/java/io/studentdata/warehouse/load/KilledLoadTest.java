package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads in processes of their own that are killed: at any step, and while they publish. */
class KilledLoadTest {
  /** Kills of a run; {@code -Dstudentdata.kills=50} for a long one. */
  private static final int KILLS = Integer.getInteger("studentdata.kills", 3);

  /** Kills inside a commit, and inside a checkpoint. */
  private static final int INSIDE = Math.max(1, KILLS / 3);

  /** Loads tried for each of those: the kill comes too late for some. */
  private static final int ROUNDS = 6;

  @TempDir Path folder;

  private final Random random = new Random(Long.getLong("studentdata.seed", 1));
  private StarContent before;
  private StarContent after;

  @BeforeEach
  void loadSomeAndHaveMoreToLoad() throws Exception {
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      try (Warehouse warehouse = LoadedWarehouse.empty(folder)) {
        ingest(store, SyntheticSource.ofStudents(10));
        WarehouseLoad.into(warehouse).from(store).run();
        before = StarContent.of(warehouse);
      }
      ingest(store, LoadProcess.SOURCE);
    }
    Files.copy(file("warehouse.duckdb"), file("saved"));
    Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
    try (Warehouse warehouse = LoadedWarehouse.of(undisturbed, LoadProcess.SOURCE)) {
      after = StarContent.of(warehouse);
    }
  }

  @Test
  void aLoadKilledAnywhereLeavesAllOrNothingAndTheNextOneFinishesTheJob() throws Exception {
    int published = 0;
    for (int kills = 0; kills < KILLS; ) {
      restore();
      String way = LoadProcess.WAYS.get(kills % LoadProcess.WAYS.size());
      if (!LoadKiller.killsAtSomeStep(random, folder, way)) {
        continue;
      }
      kills++;
      published += publishedAndFinished(way) ? 1 : 0;
    }
    System.out.printf("killed %d loads, of which %d had published%n", KILLS, published);
  }

  /** Files are written at the commit, and when the warehouse is closed. Some kills fall there. */
  @ParameterizedTest
  @ValueSource(strings = {"commit", "checkpoint"})
  void aLoadKilledWhileItsFilesAreWrittenIsThereWholeOrNotAtAll(String where) throws Exception {
    int inside = 0;
    int published = 0;
    int rounds = 0;
    for (; inside < INSIDE && rounds < INSIDE * ROUNDS; rounds++) {
      restore();
      String way = LoadProcess.WAYS.get(rounds % LoadProcess.WAYS.size());
      if (killedInside(way, where)) {
        inside++;
        boolean whole = publishedAndFinished(way);
        published += whole ? 1 : 0;
        assertThat(whole || where.equals("commit")).as("was committed before").isTrue();
      }
    }
    System.out.printf(
        "%d of %d kills fell into the %s, %d loads were there%n", inside, rounds, where, published);
    assertThat(inside).as("kills between the first byte written and the end").isPositive();
  }

  private void restore() throws IOException {
    Files.deleteIfExists(file("warehouse.duckdb.wal"));
    Files.copy(file("saved"), file("warehouse.duckdb"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether the load that was killed is there; the same again finishes the job in any case. */
  private boolean publishedAndFinished(String way) throws Exception {
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      StarContent left = StarContent.of(warehouse);
      assertThat(left).isIn(before, after);
      LoadProcess.load(way, store, warehouse).run();
      assertThat(StarContent.of(warehouse)).isEqualTo(after);
      return left.equals(after);
    }
  }

  /** Kills a load while files are written; false: what writes them was over. */
  private boolean killedInside(String way, String where) throws Exception {
    Process process = LoadKiller.start(folder, way, where);
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.equals(LoadProcess.INSIDE) && !line.equals(LoadProcess.OVER)) {
        line = output.readLine();
      }
      process.toHandle().destroyForcibly(); // what it said can still be read
      process.waitFor();
      return LoadProcess.INSIDE.equals(line) && output.lines().noneMatch(LoadProcess.OVER::equals);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void ingest(StudentStore store, StudentSource source) {
    Ingest.into(store).from(source).run();
  }
}
