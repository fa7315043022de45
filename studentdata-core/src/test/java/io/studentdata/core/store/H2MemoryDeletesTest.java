package io.studentdata.core.store;

final class H2MemoryDeletesTest extends DeletesContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
