package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryIngestTest extends IngestContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
