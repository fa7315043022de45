package io.studentdata.warehouse.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views agree with the star, read well, and are what the role may read. */
final class BiViewsTest {
  private static final Path ROLE = Path.of("..", "docs", "sqlserver", "warehouse-bi-role.sql");
  private static final Path FILES =
      Path.of("src", "main", "resources", "io", "studentdata", "warehouse", "bi");
  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void load() {
    warehouse = LoadedWarehouse.synthetic(folder, 40, 7);
    BiViews.deploy(warehouse);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void theViewsAddUpToTheStar() {
    assertThat(number("select count(*) from bi_enrollment"))
        .isEqualTo(number("select count(*) from fct_enrollment"))
        .isEqualTo(number("select sum(enrollments) from bi_offering_summary"));
    assertThat(number("select sum(clicks) from bi_activity_week"))
        .isEqualTo(number("select sum(clicks) from fct_interaction_daily"));
    assertThat(number("select count(*) from bi_assessment_result"))
        .isEqualTo(number("select count(*) from fct_assessment_attempt"));
    assertThat(number("select sum(succeeded) from bi_enrollment"))
        .isPositive()
        .isEqualTo(number("select sum(passes) from bi_offering_summary"));
    assertThat(number("select sum(withdrew) from bi_enrollment"))
        .isEqualTo(number("select sum(withdrawals) from bi_offering_summary"));
    assertThat(number("select count(*) from bi_student"))
        .isEqualTo(number("select count(distinct student_number) from bi_enrollment"));
    assertThat(
            number(
                "select count(*) from bi_activity_week w inner join bi_offering o"
                    + " on o.offering_number = w.offering_number where w.course_week = 0"
                    + " and w.week_begins_on <> o.first_day"))
        .isZero();
  }

  @Test
  void columnsHavePlainNamesAndNobodysPseudonym() {
    List<String> columns =
        texts(
            "select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_name like 'bi\\_%' escape '\\' order by 1");
    assertThat(columns)
        .hasSizeGreaterThan(30)
        .allMatch(column -> column.matches("bi_[a-z_]+\\.[a-z_]+"))
        .noneMatch(
            column ->
                column.matches(".*\\.(.*_key|.*pseudonym.*|source_.*|store_.*|disability|etl_.*)"));
  }

  @Test
  void deployingAgainReplacesThem() {
    warehouse
        .jdbi()
        .useHandle(h -> h.execute("create or replace view bi_student as select 1 as x"));
    BiViews.deploy(warehouse);
    assertThat(texts("select gender from bi_student")).isNotEmpty();
  }

  @Test
  void everyFileIsAViewAndTheRoleMayReadThemAndNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted())
          .containsExactlyElementsOf(BiViews.names());
    }
    String script = Files.readString(ROLE);
    assertThat(
            Pattern.compile("(?m)^grant (\\w+) on (?:dbo\\.)?(\\S+) to (\\w+);")
                .matcher(script)
                .results()
                .map(BiViewsTest::grant))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    BiViews.names().stream().map(name -> "select " + name + " bi_reader"),
                    Stream.of(
                        "select bi_offering bi_summary_reader",
                        "select bi_offering_summary bi_summary_reader"))
                .toList());
  }

  @Test
  void aReportMayAttachTheFileReadOnlyWhileNobodyHasItOpen() throws Exception {
    warehouse.close();
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:duckdb:" + folder.resolve("warehouse.duckdb"), readOnly);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from bi_offering")) {
      row.next();
      assertThat(row.getLong(1)).isPositive();
    }
  }

  private static String grant(MatchResult found) {
    return found.group(1) + " " + found.group(2) + " " + found.group(3);
  }

  private long number(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private List<String> texts(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
