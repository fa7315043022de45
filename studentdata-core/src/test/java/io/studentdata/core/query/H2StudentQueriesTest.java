package io.studentdata.core.query;

import io.studentdata.core.store.StudentStore;

final class H2StudentQueriesTest extends StudentQueriesContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
