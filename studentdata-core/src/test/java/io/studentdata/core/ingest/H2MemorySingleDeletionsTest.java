package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemorySingleDeletionsTest extends SingleDeletionsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
