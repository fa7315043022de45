package io.studentdata.warehouse.load;

import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import java.nio.file.Path;
import java.util.List;

/**
 * A load in a process of its own that says a line at every step, so that it can be killed there.
 */
final class LoadProcess {
  /** At least so many steps are reported before the load is published. */
  static final int STEPS = Dimension.all().size() + Fact.all().size() + DataCheck.all().size();

  /** The line of the last step before that. */
  static final String LAST = "check warehouse " + DataCheck.all().size();

  /** What it can be told to load. */
  static final List<String> WAYS = List.of("changes", "full", "source");

  /** What the store in the folder holds, and the source. */
  static final SyntheticSource SOURCE = SyntheticSource.ofStudents(80);

  /** The step in which a load commits; it is reported once that is over. */
  private static final String PUBLISH = "publish warehouse";

  /** Said while the warehouse's files are written, at the place that was named. */
  static final String INSIDE = "inside";

  /** Said when that place is over. */
  static final String OVER = "over";

  private LoadProcess() {}

  /**
   * Arguments: folder, way, whether to tell of "steps", the "commit" or the "checkpoint", and a
   * database of SQL Server where the warehouse is there.
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    String where = arguments[2];
    WrittenFiles files = new WrittenFiles(folder, () -> System.out.println(INSIDE));
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      try (Warehouse warehouse =
          arguments.length > 3
              ? SqlServerWarehouse.named(arguments[3])
              : LoadedWarehouse.empty(folder)) {
        load(arguments[1], store, warehouse)
            .progress(
                (step, unit, expected) -> {
                  if (step.equals(PUBLISH) && where.equals("commit")) {
                    files.watch();
                  }
                  return done -> System.out.println(step + " " + done);
                })
            .run();
        if (where.equals("commit")) {
          System.out.println(OVER);
        }
        if (where.equals("checkpoint")) {
          files.watch();
        }
      }
      System.out.println(OVER);
    }
  }

  static WarehouseLoad load(String way, StudentStore store, Warehouse warehouse) {
    WarehouseLoad load = WarehouseLoad.into(warehouse);
    return switch (way) {
      case "changes" -> load.from(store);
      case "full" -> load.from(store).full();
      default -> load.from(SOURCE);
    };
  }
}
