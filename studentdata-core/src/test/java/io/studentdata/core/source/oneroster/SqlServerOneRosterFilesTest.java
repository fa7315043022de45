package io.studentdata.core.source.oneroster;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.SqlServerDatabase;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerOneRosterFilesTest extends OneRosterV11DirectoryImportTest {
  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.withTables();

  @Override
  protected StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }

  @Override
  protected int cuts() {
    return 12;
  }
}
