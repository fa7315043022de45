package io.studentdata.core.store;

final class H2MemoryUnitOfWorkTest extends UnitOfWorkContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
