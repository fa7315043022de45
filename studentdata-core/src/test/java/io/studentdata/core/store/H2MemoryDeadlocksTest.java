package io.studentdata.core.store;

final class H2MemoryDeadlocksTest extends DeadlocksContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
