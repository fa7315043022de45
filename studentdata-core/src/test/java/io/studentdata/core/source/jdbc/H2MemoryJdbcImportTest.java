package io.studentdata.core.source.jdbc;

import io.studentdata.core.store.StudentStore;

final class H2MemoryJdbcImportTest extends JdbcImportContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
