package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryDryRunTest extends DryRunContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
