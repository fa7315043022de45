package io.studentdata.core.store;

import io.studentdata.core.testkit.StorePlace;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = StorePlace.SQL_SERVER, matches = "jdbc:.+")
final class SqlServerJoinedStoreTest extends JoinedStoreContract {
  @Override
  StudentStore emptyStore() {
    return StorePlace.emptySqlServerStore();
  }
}
