package io.studentdata.core.privacy;

import io.studentdata.core.store.StudentStore;

final class H2MemoryErasureRacesTest extends ErasureRacesContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
