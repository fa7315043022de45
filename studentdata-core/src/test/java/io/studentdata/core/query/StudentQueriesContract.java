package io.studentdata.core.query;

import io.studentdata.core.store.StudentStore;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the queries answer over the {@link Fixture}, on whatever database the store is. */
@TestInstance(Lifecycle.PER_CLASS) // nothing here writes
abstract class StudentQueriesContract
    implements OutcomeCases,
        EnrollmentCases,
        AssessmentCases,
        EngagementCases,
        AccountCases,
        AdvisingCases {
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore() throws SQLException;

  @BeforeAll
  void fill() throws SQLException {
    store = emptyStore();
    Fixture.fill(store.database());
  }

  @AfterAll
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Override
  public StudentQueries queries() {
    return StudentQueries.over(store);
  }

  final StudentStore store() {
    return store;
  }
}
