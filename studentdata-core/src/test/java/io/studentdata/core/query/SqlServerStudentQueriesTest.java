package io.studentdata.core.query;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StorePlace;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = StorePlace.SQL_SERVER, matches = "jdbc:.+")
final class SqlServerStudentQueriesTest extends StudentQueriesContract {
  @Override
  StudentStore emptyStore() {
    return StorePlace.emptySqlServerStore();
  }

  @TestFactory
  Stream<DynamicTest> runsAsItStandsInAQueryWindow() throws IOException {
    return NamedQueryFiles.each(
        (name, text) -> assertThatCode(() -> run(text)).doesNotThrowAnyException());
  }

  private void run(String text) throws Exception {
    try (Connection connection = store().database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
      while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
        // errors after the first result are thrown here
      }
    }
  }
}
