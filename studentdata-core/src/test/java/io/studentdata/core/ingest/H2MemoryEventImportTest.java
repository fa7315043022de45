package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryEventImportTest extends EventImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
