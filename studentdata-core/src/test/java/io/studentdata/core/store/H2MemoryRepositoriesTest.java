package io.studentdata.core.store;

final class H2MemoryRepositoriesTest extends RepositoriesContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
