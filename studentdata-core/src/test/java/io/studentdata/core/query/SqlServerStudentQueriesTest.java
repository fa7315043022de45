package io.studentdata.core.query;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.SqlScript;
import io.studentdata.core.testkit.SqlServerDatabase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerStudentQueriesTest extends StudentQueriesContract {
  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.withTables();

  @Override
  StudentStore emptyStore() {
    return DATABASE.emptyStore();
  }

  @TestFactory
  Stream<DynamicTest> runsAsItStandsInAQueryWindow() throws IOException {
    return NamedQueryFiles.each(
        (name, text) ->
            assertThatCode(() -> SqlScript.run(DATABASE.dataSource(), List.of(text)))
                .doesNotThrowAnyException());
  }
}
