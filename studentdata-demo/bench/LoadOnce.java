import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads OULAD into a new warehouse file once and prints lines of "name,number": seconds, rows,
 * clicks and peak resident MB. Run by load_speed.py: java -cp JAR:CLASSES LoadOnce
 * direct|import|store|day ZIP_OR_DIR FOLDER. "direct" reads the files; "import" only
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
    long cpu = Told.cpu();
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
    Told.say("total", (System.nanoTime() - start) / 1e9);
    Told.say("cpu", (Told.cpu() - cpu) / 1e9);
    Told.say("load", load.seconds());
    Told.stages(load);
    Told.say("uses", load.rows("fct_interaction_daily"));
    Told.say("weeks", load.rows("fct_engagement_weekly"));
    Told.say("attempts", load.rows("fct_assessment_attempt"));
    Told.say("clicks", load.clicks());
    Told.say("peak MB", Told.peak());
  }

  private static void days(Path parts, Path students, Path file) throws Exception {
    try (StudentStore store = StudentStore.embedded(students);
        Warehouse warehouse = Warehouse.embedded(file)) {
      Ingest.into(store).from(OuladSource.of(parts.resolve("rest"))).run();
      Told.load("first", store, warehouse);
      Ingest.into(store).from(OuladSource.of(parts.resolve("day"))).run();
      Told.stages(Told.load("day", store, warehouse));
      Told.load("again", store, warehouse);
      for (int i = 1; Files.exists(parts.resolve("later" + i)); i++) {
        Ingest.into(store).from(OuladSource.of(parts.resolve("later" + i))).run();
        Told.load("later" + i, store, warehouse);
      }
    }
    Told.say("peak MB", Told.peak());
  }
}
