package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryOneRosterImportTest extends OneRosterImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
