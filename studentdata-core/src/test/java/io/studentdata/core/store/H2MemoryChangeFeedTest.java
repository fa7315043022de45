package io.studentdata.core.store;

final class H2MemoryChangeFeedTest extends ChangeFeedContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
