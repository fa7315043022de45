package io.studentdata.warehouse.load;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbErasedStudentLoadTest extends ErasedStudentLoadContract {
  @Override
  Warehouse emptyWarehouse(Path place) {
    return LoadedWarehouse.empty(place);
  }
}
