package io.studentdata.warehouse.mart;

import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Some of these queries end the process of Babelfish 4.3, and with it all connections. */
@DisabledIf("io.studentdata.warehouse.testkit.SqlServerWarehouse#isEmulated")
@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerInsightsTest extends InsightsContract {
  @RegisterExtension static final SqlServerWarehouse WAREHOUSE = new SqlServerWarehouse();

  @Override
  Warehouse emptyWarehouse(Path place) {
    return WAREHOUSE.empty();
  }
}
