package io.studentdata.warehouse.mart;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbSupportInsightsTest extends SupportInsightsContract {
  @Override
  Warehouse emptyWarehouse(Path place) {
    return LoadedWarehouse.empty(place);
  }
}
