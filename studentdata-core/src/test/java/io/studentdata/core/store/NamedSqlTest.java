package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The store's named SQL, file by file: how it is written, and how H2 means to run it. */
final class NamedSqlTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "core", "store");
  private static final Pattern NOT_SHARED =
      Pattern.compile(
          "\\b(limit|top|isnull|dateadd|datediff|getdate|full join|select \\*)\\b|\\[|\\|\\|");
  private static final Map<String, Object> ANY =
      Map.of(
          "after", 0,
          "size", 10,
          "system", "oulad",
          "id", "1",
          "offering_system", "oulad",
          "offering_id", "1",
          "assessment_system", "oulad",
          "assessment_id", "1",
          "as_of", java.time.LocalDate.of(2026, 1, 31));

  private static StudentStore store;
  private static SqlStore sql;

  @BeforeAll
  static void fill() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(300).seed(1)).run();
    sql = new PooledSql(store.database());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return files().stream()
        .map(
            file -> {
              String name = FOLDER.relativize(file).toString().replace('\\', '/');
              return DynamicTest.dynamicTest(
                  name, () -> check.look(name.replace(".sql", ""), Files.readString(file)));
            });
  }

  private interface Check {
    void look(String name, String text);
  }

  @TestFactory
  Stream<DynamicTest> opensWithItsNameGrainAndParameters() throws IOException {
    return each(
        (name, text) -> {
          assertThat(text).startsWith("-- " + name + ": one row");
          if (text.contains("@")) {
            assertThat(text).contains("-- Parameters: @").contains("\ndeclare @");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> keepsToWhatAllDatabasesRead() throws IOException {
    return each(
        (name, text) ->
            assertThat(NOT_SHARED.matcher(text.toLowerCase(Locale.ROOT)).find()).isFalse());
  }

  @TestFactory
  Stream<DynamicTest> looksThroughNoWholeTableThatGrows() throws IOException {
    return each(
        (name, text) -> {
          if (!name.endsWith("/count")) {
            assertThat(plan(text))
                .doesNotContainPattern(
                    "(STUDENT|STUDENT_PROFILE|ENROLLMENT|ASSESSMENT_ATTEMPT|LEARNING_RESOURCE|INTERACTION)\\.tableScan");
          }
        });
  }

  private static String plan(String text) {
    String query = "explain " + text.substring(text.indexOf(";\n") + 2);
    return sql.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(query)
                    .bindMap(ANY)
                    .bind("student_system", "oulad")
                    .bind("from", 1)
                    .bind("to", 1000)
                    .bind("batch", 1)
                    .bind("table", "enrollment")
                    .bind("student_id", "1")
                    .mapTo(String.class)
                    .one());
  }
}
