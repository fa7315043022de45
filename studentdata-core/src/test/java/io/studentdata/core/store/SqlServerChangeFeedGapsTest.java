package io.studentdata.core.store;

import io.studentdata.core.testkit.StorePlace;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = StorePlace.SQL_SERVER, matches = "jdbc:.+")
final class SqlServerChangeFeedGapsTest extends ChangeFeedGapsContract {
  @Override
  StudentStore emptyStore() {
    return StorePlace.emptySqlServerStore();
  }
}
