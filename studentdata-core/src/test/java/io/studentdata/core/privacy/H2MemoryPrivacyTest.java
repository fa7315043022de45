package io.studentdata.core.privacy;

import io.studentdata.core.store.StudentStore;

final class H2MemoryPrivacyTest extends PrivacyContract {
  @Override
  StudentStore emptyStore() {
    return StudentStore.inMemory();
  }
}
