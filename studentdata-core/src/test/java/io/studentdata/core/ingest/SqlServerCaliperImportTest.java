package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.SqlServerDatabase;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerCaliperImportTest extends CaliperImportContract {
  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.withTables();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }
}
