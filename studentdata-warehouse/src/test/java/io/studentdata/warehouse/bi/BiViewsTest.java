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
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the views, who may read them, and how a report reaches them on DuckDB. */
final class BiViewsTest {
  private static final Path ROLE = Path.of("..", "docs", "sqlserver", "warehouse-bi-role.sql");
  private static final Path FILES =
      Path.of("src", "main", "resources", "io", "studentdata", "warehouse", "bi");
  @TempDir Path folder;

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
    LoadedWarehouse.synthetic(folder, 40, 7).close();
    try (Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      BiViews.deploy(warehouse);
    }
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
}
