import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Imports OULAD into a new store file once and prints seconds as lines of "name,seconds". Run by
 * import_speed.py with the jar on the class path: java -cp JAR ImportOnce.java ZIP_OR_DIR STORE
 */
final class ImportOnce {
  private ImportOnce() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    long cpu = cpu();
    long imported;
    IngestReport report;
    try (StudentStore store = StudentStore.embedded(Path.of(arguments[1]))) {
      long opened = System.nanoTime();
      say("open the store", opened - start);
      report = Ingest.into(store).from(OuladSource.of(Path.of(arguments[0]))).run();
      imported = System.nanoTime();
      say("import", imported - opened);
    }
    say("close the store", System.nanoTime() - imported);
    say("total", System.nanoTime() - start);
    say("cpu", cpu() - cpu);
    report.stages().forEach(stage -> say("  " + stage.stage(), (long) (stage.seconds() * 1e9)));
    long rows =
        report.entities().stream()
            .filter(entity -> !Set.of("terms", "courses").contains(entity.entity())) // no files
            .mapToLong(entity -> entity.read())
            .sum();
    System.out.println("rows," + rows);
    System.out.println("clicks," + report.clicks());
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String name, long nanos) {
    System.out.println(name + "," + String.format(Locale.ROOT, "%.3f", nanos / 1e9));
  }
}
