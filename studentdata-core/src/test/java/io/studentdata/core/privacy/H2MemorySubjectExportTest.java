package io.studentdata.core.privacy;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.RecordedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2MemorySubjectExportTest extends SubjectExportContract {
  @RegisterExtension static final RecordedDatabase DATABASE = new RecordedDatabase();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }
}
