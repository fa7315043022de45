package io.studentdata.core.store;

final class H2MemoryChangeFeedGapsTest extends ChangeFeedGapsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
