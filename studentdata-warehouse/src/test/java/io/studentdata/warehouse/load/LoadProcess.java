package io.studentdata.warehouse.load;

import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
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

  private LoadProcess() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      load(arguments[1], store, warehouse)
          .progress((step, unit, expected) -> done -> System.out.println(step + " " + done))
          .run();
      System.out.println("done");
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
