package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one more day costs: imports OULAD without one day of the last term and loads it, then
 * imports that day and loads it, then loads again. Prints the seconds of each load and what they
 * are of the first. {@code java … LoadBenchmark ZIP FOLDER [ROWS]}: the last day with that many
 * rows, 30,000 unless told.
 */
final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<Path> parts = OuladParts.withoutBusiestDay(Path.of(arguments[0]), folder.resolve("parts"));
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = Warehouse.embedded(folder.resolve("warehouse.duckdb"))) {
      Ingest.into(store).from(OuladSource.of(parts.get(0))).run();
      double full = load("all but a day", store, warehouse, 0);
      Ingest.into(store).from(OuladSource.of(parts.get(1))).run();
      load("one more day", store, warehouse, full);
      load("nothing new", store, warehouse, full);
    }
  }

  private static double load(String what, StudentStore store, Warehouse warehouse, double first) {
    LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
    System.out.printf(
        "%-14s %,10d uses  %8.3f s  %6.2f %% of the first load%n",
        what, load.rowsStaged(), load.seconds(), first == 0 ? 100 : 100 * load.seconds() / first);
    load.stages().forEach(s -> System.out.printf("    %-32s %8.3f s%n", s.stage(), s.seconds()));
    load.tables().forEach(t -> System.out.printf("      %-30s %8.3f s%n", t.table(), t.seconds()));
    load.checks().forEach(c -> System.out.printf("      %-46s %8.3f s%n", c.check(), c.seconds()));
    return load.seconds();
  }
}
