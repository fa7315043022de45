package io.studentdata.warehouse.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.TransactSql;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The files of the insights, and the page about them. */
final class InsightFilesTest {
  private static final Path FILES =
      Path.of("src", "main", "resources", "io", "studentdata", "warehouse", "mart");
  private static final Path PAGE = Path.of("..", "docs", "insights.md");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Insights/\\w+)`");
  private static final Pattern BOUND = Pattern.compile("cast\\(@(\\w+) as");
  private static final Pattern LITERAL =
      Pattern.compile("cast\\(('[^']*'|[-\\d.]+) as [a-z]+(?:\\(\\d+(?:, \\d+)?\\))?\\) as (\\w+)");

  /** What one of DuckDB, SQL Server and H2 does not take, or reads in another way. */
  private static final Pattern NOT_PORTABLE =
      Pattern.compile(
          "(?i)\\b(limit|top|isnull|ifnull|iif|qualify|filter|lateral|date_?(add|diff|part|trunc)|ln|log|"
              + "median\\(|quantile\\w*|string_agg|greatest|least|full join|merge|as float|as varchar\\)|"
              + "boolean|true|false|nulls (first|last)|using)\\b|\\|\\||::|\\[|\\?|\"");

  @TempDir private static Path folder;
  private static Warehouse warehouse;

  @BeforeAll
  static void load() {
    warehouse = LoadedWarehouse.synthetic(folder, 60, 5);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @TestFactory
  Stream<DynamicTest> opensWithItsNameAndGrain() throws IOException {
    return each((name, text) -> assertThat(text).startsWith("-- " + name + ": one row per "));
  }

  @TestFactory
  Stream<DynamicTest> staysInTheSubsetThatRunsEverywhere() throws IOException {
    return each(
        (name, text) ->
            assertThat(NOT_PORTABLE.matcher(text.replaceAll("--.*", "")).results())
                .extracting(found -> found.group())
                .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> saysAsItStandsWhatItSaysWithTheSameValuesBound() throws IOException {
    return each(
        (name, text) -> {
          String bound = InsightQueries.parameterised(text);
          Map<String, String> values = new HashMap<>();
          Matcher literal = LITERAL.matcher(text);
          while (literal.find()) {
            values.putIfAbsent(literal.group(2), literal.group(1).replace("'", ""));
          }
          List<String> names = BOUND.matcher(bound).results().map(found -> found.group(1)).toList();
          assertThat(names).isNotEmpty();
          values.keySet().retainAll(names);
          assertThat(rows(bound, values)).isEqualTo(rows(text, Map.of()));
        });
  }

  @TestFactory
  Stream<DynamicTest> isOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    return each((name, text) -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void thePageNamesNoOther() throws IOException {
    assertThat(NAMED.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(FILES.resolve(name + ".sql")).exists());
  }

  @Test
  void aFileWithoutParametersIsRefused() {
    assertThatThrownBy(() -> InsightQueries.parameterised("-- x\nselect 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-- x");
  }

  private interface Check {
    void look(String name, String text) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    try (Stream<Path> all = Files.walk(FILES)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(15);
      return files.stream()
          .map(
              file -> {
                String name =
                    FILES.relativize(file).toString().replace('\\', '/').replace(".sql", "");
                return DynamicTest.dynamicTest(
                    name, () -> check.look(name, Files.readString(file)));
              });
    }
  }

  private static List<Map<String, @Nullable Object>> rows(String sql, Map<String, String> values) {
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              Query query =
                  handle
                      .createQuery(sql)
                      .configure(SqlStatements.class, how -> how.setSqlParser(new TransactSql()));
              List<Map<String, @Nullable Object>> rows = query.bindMap(values).mapToMap().list();
              rows.forEach(row -> row.replaceAll((column, value) -> rounded(value)));
              return rows;
            });
  }

  /** Sums of fractions depend on the order in which the engine's threads add them up. */
  private static @Nullable Object rounded(@Nullable Object value) {
    return value instanceof Double number ? Math.round(number * 1e9) / 1e9 : value;
  }
}
