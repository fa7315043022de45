package io.studentdata.core.store;

import io.studentdata.core.testkit.RecordedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2MemoryRepositoriesTest extends RepositoriesContract {
  @RegisterExtension static final RecordedDatabase DATABASE = new RecordedDatabase();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }
}
