import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Loads OULAD into a new warehouse file once and prints lines of "name,number": seconds, rows,
 * clicks and peak resident MB. Run by load_speed.py with the jar on the class path: java -cp JAR
 * LoadOnce.java direct|import|store|day ZIP_OR_DIR FOLDER. "direct" reads the files; "import" only
 * brings them into a store in the folder; "store" loads from that store; "day" imports and loads
 * the directory's part "rest", then its part "day", then nothing, then its parts "later…".
 */
final class LoadOnce {
  private LoadOnce() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    Path students = folder.resolve("students");
    if (arguments[0].equals("day")) {
      days(Path.of(arguments[1]), students, folder.resolve("warehouse.duckdb"));
      return;
    }
    OuladSource source = OuladSource.of(Path.of(arguments[1]));
    if (arguments[0].equals("import")) {
      try (StudentStore store = StudentStore.embedded(students)) {
        Ingest.into(store).from(source).run();
      }
      return;
    }
    long start = System.nanoTime();
    long cpu = cpu();
    LoadReport load;
    try (Warehouse warehouse = Warehouse.embedded(folder.resolve("warehouse.duckdb"))) {
      if (arguments[0].equals("direct")) {
        load = WarehouseLoad.into(warehouse).from(source).run();
      } else {
        try (StudentStore store = StudentStore.embedded(students)) {
          load = WarehouseLoad.into(warehouse).from(store).run();
        }
      }
    }
    say("total", (System.nanoTime() - start) / 1e9);
    say("cpu", (cpu() - cpu) / 1e9);
    say("load", load.seconds());
    load.stages().forEach(stage -> say("  " + stage.stage(), stage.seconds()));
    load.tables().forEach(table -> say("    " + table.table(), table.seconds()));
    say("uses", load.rows("fct_interaction_daily"));
    say("weeks", load.rows("fct_engagement_weekly"));
    say("attempts", load.rows("fct_assessment_attempt"));
    say("clicks", load.clicks());
    say("peak MB", peak());
  }

  private static void days(Path parts, Path students, Path file) throws Exception {
    try (StudentStore store = StudentStore.embedded(students);
        Warehouse warehouse = Warehouse.embedded(file)) {
      Ingest.into(store).from(OuladSource.of(parts.resolve("rest"))).run();
      timed("first", store, warehouse);
      Ingest.into(store).from(OuladSource.of(parts.resolve("day"))).run();
      LoadReport day = timed("day", store, warehouse);
      day.stages().forEach(stage -> say("  " + stage.stage(), stage.seconds()));
      day.tables().forEach(table -> say("    " + table.table(), table.seconds()));
      timed("again", store, warehouse);
      for (int i = 1; Files.exists(parts.resolve("later" + i)); i++) {
        Ingest.into(store).from(OuladSource.of(parts.resolve("later" + i))).run();
        timed("later" + i, store, warehouse);
      }
    }
    say("peak MB", peak());
  }

  private static LoadReport timed(String name, StudentStore store, Warehouse warehouse) {
    long cpu = cpu();
    LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
    say(name, load.seconds());
    say(name + " cpu", (cpu() - cpu) / 1e9);
    say(name + " uses", load.rowsStaged());
    return load;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The process's peak resident memory, where the kernel tells; 0 elsewhere. */
  private static double peak() throws Exception {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
            .findFirst()
            .orElse(0);
  }

  private static void say(String name, double number) {
    System.out.println(name + "," + String.format(Locale.ROOT, "%.3f", number));
  }
}
