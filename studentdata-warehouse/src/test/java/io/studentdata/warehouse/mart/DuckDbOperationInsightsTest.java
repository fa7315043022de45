package io.studentdata.warehouse.mart;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbOperationInsightsTest extends OperationInsightsContract {
  @Override
  Warehouse emptyWarehouse(Path place) {
    return LoadedWarehouse.empty(place);
  }
}
