package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryDeletionImportTest extends DeletionImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
