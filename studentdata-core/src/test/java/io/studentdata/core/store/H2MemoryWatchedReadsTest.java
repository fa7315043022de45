package io.studentdata.core.store;

final class H2MemoryWatchedReadsTest extends WatchedReadsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
