package io.studentdata.core.store;

final class H2MemoryCampusTest extends CampusContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
