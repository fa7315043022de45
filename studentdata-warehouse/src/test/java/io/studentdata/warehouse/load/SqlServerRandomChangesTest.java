package io.studentdata.warehouse.load;

import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerRandomChangesTest extends RandomChangesContract {
  @RegisterExtension static final SqlServerWarehouse WAREHOUSE = new SqlServerWarehouse();

  @Override
  Warehouse emptyWarehouse(Path folder) {
    return WAREHOUSE.empty();
  }

  /** Fewer, as each statement takes an emulated server many times as long. */
  @Override
  int rowsOfATable() {
    return 100;
  }
}
