package io.studentdata.warehouse.mart;

import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerOperationInsightsTest extends OperationInsightsContract {
  @RegisterExtension static final SqlServerWarehouse WAREHOUSE = new SqlServerWarehouse();

  @Override
  Warehouse emptyWarehouse(Path place) {
    return WAREHOUSE.empty();
  }
}
