package io.studentdata.core.store;

final class H2MemoryJoinedStoreTest extends JoinedStoreContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
