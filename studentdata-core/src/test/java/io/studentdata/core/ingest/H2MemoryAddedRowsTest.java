package io.studentdata.core.ingest;

import io.studentdata.core.store.StudentStore;

final class H2MemoryAddedRowsTest extends AddedRowsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
