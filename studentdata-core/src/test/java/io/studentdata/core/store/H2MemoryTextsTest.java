package io.studentdata.core.store;

final class H2MemoryTextsTest extends TextsContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
