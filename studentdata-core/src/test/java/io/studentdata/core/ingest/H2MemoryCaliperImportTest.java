package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryCaliperImportTest extends CaliperImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
