package io.studentdata.core.store;

final class H2MemoryManyThreadsTest extends ManyThreadsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
