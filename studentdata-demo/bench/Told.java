import io.studentdata.core.progress.StageTime;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the benchmarks of loads measure, told as lines of "name,number". */
final class Told {
  private Told() {}

  /** Loads what is new in a store, and tells seconds, CPU seconds and rows. */
  static LoadReport load(String name, StudentStore store, Warehouse warehouse) {
    long cpu = cpu();
    LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
    say(name, load.seconds());
    say(name + " cpu", (cpu() - cpu) / 1e9);
    say(name + " uses", load.rowsStaged());
    say(
        name + " staged",
        load.stages().stream()
            .filter(stage -> stage.stage().startsWith("stage "))
            .mapToLong(StageTime::rows)
            .sum());
    say(
        name + " written",
        load.tables().stream().mapToLong(t -> t.inserted() + t.updated() + t.deleted()).sum());
    return load;
  }

  /** Where the time of a load went. */
  static void stages(LoadReport load) {
    load.stages().forEach(stage -> say("  " + stage.stage(), stage.seconds()));
    load.tables().forEach(table -> say("    " + table.table(), table.seconds()));
  }

  /** Nanoseconds of CPU that the process has used. */
  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The process's peak resident memory in MB, where the kernel tells; 0 elsewhere. */
  static double peak() throws Exception {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
            .findFirst()
            .orElse(0);
  }

  static void say(String name, double number) {
    System.out.println(name + "," + String.format(Locale.ROOT, "%.3f", number));
  }
}
