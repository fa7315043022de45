package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryXapiImportTest extends XapiImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
