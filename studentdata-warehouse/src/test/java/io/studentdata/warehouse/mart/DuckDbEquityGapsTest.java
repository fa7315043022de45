package io.studentdata.warehouse.mart;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;

final class DuckDbEquityGapsTest extends EquityGapsContract {
  @Override
  Warehouse emptyWarehouse(Path place) {
    return LoadedWarehouse.empty(place);
  }
}
