package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real data, where this machine has it: whichever way it comes in, it is the same star. {@code
 * -Dstudentdata.oulad=subset} takes the fifteen presentations instead of three.
 */
class OuladIncrementsTest {
  private static final int DAYS = 14;

  @TempDir Path folder;

  @Test
  void termByTermThenDayByDayEqualsAllAtOnceAndWithoutAStore() throws Exception {
    boolean large = System.getProperty("studentdata.oulad", "small").equals("subset");
    Path zip = large ? Oulad.assumeSubset() : Oulad.assumeSmall();
    List<Path> parts =
        OuladParts.byTermThenDay(zip, Files.createDirectory(folder.resolve("parts")), DAYS);
    StarContent increments;
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      for (Path part : parts) {
        Ingest.into(store).from(OuladSource.of(part)).run();
        assertThat(WarehouseLoad.into(warehouse).from(store).run().batches()).isLessThan(2);
      }
      increments = StarContent.digest(warehouse);
      assertThat(WarehouseLoad.into(warehouse).from(store).full().run().changedNothing()).isFalse();
      assertThat(StarContent.digest(warehouse)).isEqualTo(increments);
    }
    try (Warehouse direct =
        LoadedWarehouse.empty(Files.createDirectory(folder.resolve("direct")))) {
      WarehouseLoad.into(direct).from(OuladSource.of(zip)).run();
      assertThat(StarContent.digest(direct)).isEqualTo(increments);
    }
  }
}
