package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

/**
 * A load in a process of its own that says a line at every step, so that it can be killed there.
 */
final class LoadProcess {
  /** At least so many steps are reported before the load is published. */
  static final int STEPS = Dimension.all().size() + Fact.all().size() + DataCheck.all().size();

  private LoadProcess() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      WarehouseLoad.into(warehouse)
          .from(store)
          .progress((step, unit, expected) -> done -> System.out.println(step + " " + done))
          .run();
      System.out.println("done");
    }
  }
}
