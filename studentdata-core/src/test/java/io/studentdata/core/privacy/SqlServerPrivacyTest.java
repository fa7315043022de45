package io.studentdata.core.privacy;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StorePlace;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = StorePlace.SQL_SERVER, matches = "jdbc:.+")
final class SqlServerPrivacyTest extends PrivacyContract {
  @Override
  StudentStore emptyStore() {
    return StorePlace.emptySqlServerStore();
  }
}
