package io.studentdata.core.query;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.RecordedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2StudentQueriesTest extends StudentQueriesContract {
  @RegisterExtension static final RecordedDatabase DATABASE = new RecordedDatabase();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }
}
