package io.studentdata.warehouse.privacy;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbRetentionTest extends RetentionContract {
  @Override
  Warehouse emptyWarehouse(Path place) {
    return LoadedWarehouse.empty(place);
  }
}
