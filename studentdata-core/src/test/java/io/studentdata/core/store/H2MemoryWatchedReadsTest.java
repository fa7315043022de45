package io.studentdata.core.store;

import io.studentdata.core.testkit.RecordedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2MemoryWatchedReadsTest extends WatchedReadsContract {
  @RegisterExtension static final RecordedDatabase DATABASE = new RecordedDatabase();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }
}
