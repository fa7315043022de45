package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadTest {
  /** Kills of a run; {@code -Dstudentdata.kills=50} for a long one. */
  private static final int KILLS = Integer.getInteger("studentdata.kills", 2);

  @TempDir Path folder;

  @Test
  void aLoadKilledAnywhereLeavesWhatWasThereAndTheNextOneFinishesTheJob() throws Exception {
    Path students = folder.resolve("students");
    ingest(students, 10);
    StarContent before;
    try (StudentStore store = StudentStore.embedded(students);
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      WarehouseLoad.into(warehouse).from(store).run();
      before = StarContent.of(warehouse);
    }
    ingest(students, 80);
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      boolean finished = killAt(random.nextInt(LoadProcess.STEPS));
      try (Warehouse warehouse = LoadedWarehouse.empty(folder)) {
        assertThat(finished).isFalse();
        assertThat(StarContent.of(warehouse)).isEqualTo(before);
      }
    }
    try (StudentStore store = StudentStore.embedded(students);
        Warehouse warehouse = LoadedWarehouse.empty(folder);
        Warehouse undisturbed =
            LoadedWarehouse.of(
                Files.createDirectory(folder.resolve("undisturbed")),
                SyntheticSource.ofStudents(80))) {
      WarehouseLoad.into(warehouse).from(store).run();
      assertThat(StarContent.of(warehouse)).isEqualTo(StarContent.of(undisturbed));
    }
  }

  private static void ingest(Path students, int count) {
    try (StudentStore store = StudentStore.embedded(students)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(count)).run();
    }
  }

  /** Starts a load in a process of its own and kills it when it reaches a step. */
  private boolean killAt(int step) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (int reached = 0; reached <= step; reached++) {
        String line = output.readLine();
        if (line == null || line.equals("done")) {
          return true;
        }
      }
      return false;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
