package io.studentdata.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.TransactSql;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The named queries, file by file: how they are written, and how H2 means to run them. */
final class NamedQueryTextTest {
  private static final Pattern NOT_SHARED =
      Pattern.compile(
          "\\b(limit|top|isnull|dateadd|datediff|datepart|getdate|full join|select \\*|merge"
              + "|try_cast|identity|percentile_cont|greatest|least|filter|lateral)\\b|\\[|\\|\\|");
  private static final Pattern USED = Pattern.compile("@(\\w+)");

  /** Queries over a scope or a period may read all of it; the others are looked up by a key. */
  private static final Pattern WHOLE = Pattern.compile("@scope|@from\\b|@as_of\\b");

  private static StudentStore store;
  private static Jdbi jdbi;

  @BeforeAll
  static void fill() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(300).seed(1)).run();
    jdbi = Jdbi.create(store.database().dataSource());
    jdbi.getConfig(SqlStatements.class).setSqlParser(new TransactSql());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> opensWithItsNameAndGrain() throws IOException {
    return NamedQueryFiles.each(
        (name, text) -> assertThat(text).startsWith("-- " + name + ": one row"));
  }

  @TestFactory
  Stream<DynamicTest> explainsAndDeclaresTheParametersItUses() throws IOException {
    return NamedQueryFiles.each(
        (name, text) -> {
          Set<String> used = parameters(NamedQueryFiles.body(text));
          if (used.isEmpty()) {
            assertThat(NamedQueryFiles.declaration(text)).isEmpty();
            return;
          }
          String comment = text.substring(0, text.indexOf("\ndeclare"));
          assertThat(NamedQueryFiles.declared(text).keySet())
              .containsExactlyInAnyOrderElementsOf(used);
          assertThat(parameters(comment)).containsExactlyInAnyOrderElementsOf(used);
          assertThat(comment).contains("\n-- Parameters: @");
        });
  }

  @TestFactory
  Stream<DynamicTest> keepsToWhatAllDatabasesRead() throws IOException {
    return NamedQueryFiles.each(
        (name, text) -> {
          String code = text.replaceAll("(?m)^--.*$", "").toLowerCase(Locale.ROOT);
          assertThat(NOT_SHARED.matcher(code).results().map(found -> found.group())).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> runsWithTheValuesItDeclares() throws IOException {
    return NamedQueryFiles.each(
        (name, text) ->
            assertThat(run(text, NamedQueryFiles.body(text))).allMatch(row -> !row.isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> looksUpByIndexWhatItIsAskedForByKey() throws IOException {
    return NamedQueryFiles.each(
        (name, text) -> {
          String plan = run(text, "explain " + NamedQueryFiles.body(text)).toString();
          String growing = "INTERACTION|ATTENDANCE";
          if (!WHOLE.matcher(text).find()) {
            growing +=
                "|STUDENT|STUDENT_PROFILE|ASSESSMENT_ATTEMPT|ENROLLMENT|LEARNING_RESOURCE"
                    + "|ACCOUNT_TRANSACTION|ASSESSMENT";
          }
          assertThat(plan).doesNotContainPattern("\\.(" + growing + ")\\.tableScan");
        });
  }

  private static java.util.List<Map<String, Object>> run(String text, String sql) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(sql).bindMap(NamedQueryFiles.declared(text)).mapToMap().list());
  }

  private static Set<String> parameters(String text) {
    Set<String> names = new TreeSet<>();
    Matcher found = USED.matcher(text);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }
}
