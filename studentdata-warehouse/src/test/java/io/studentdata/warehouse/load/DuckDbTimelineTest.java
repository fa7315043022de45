package io.studentdata.warehouse.load;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbTimelineTest extends TimelineContract {
  @Override
  Warehouse emptyWarehouse(Path folder) {
    return LoadedWarehouse.empty(folder);
  }
}
