package io.studentdata.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The change log as the script that Liquibase makes of it for SQL Server. */
class WarehouseSchemaTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "warehouse", "schema");

  @Test
  void everyFileOfTheChangeLogIsInItInTheOrderOfItsNumber() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> numbered =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("\\d{4}-.+\\.sql"))
              .sorted()
              .toList();
      assertThat(WarehouseSchema.files()).isEqualTo(numbered).isNotEmpty();
    }
  }

  @Test
  void everyChangeSetSaysHowToUndoIt() {
    for (String file : WarehouseSchema.files()) {
      String[] changeSets = WarehouseSchema.read(file).split("--changeset ", -1);
      for (String changeSet : List.of(changeSets).subList(1, changeSets.length)) {
        assertThat(changeSet).contains("--rollback ");
      }
    }
  }

  @Test
  void theScriptThatAdministratorsRunIsTheOneThatLiquibaseWrites() throws IOException {
    Path file = Path.of("..", "docs", "sqlserver", "04-warehouse-schema.sql");
    String script = WarehouseSchema.sqlServerScript();
    if (Boolean.getBoolean("studentdata.docs.rewrite")) {
      Files.writeString(file, script);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/sqlserver/04-warehouse-schema.sql; to write it anew: mvn -pl studentdata-warehouse"
                + " -am test -Dtest=WarehouseSchemaTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dstudentdata.docs.rewrite=true")
        .isEqualTo(script);
  }

  @Test
  void usesNoTypeOrClauseThatSqlServerLacks() {
    String script = WarehouseSchema.sqlServerScript().toLowerCase(Locale.ROOT);
    assertThat(script)
        .doesNotContain("${")
        .doesNotContainPattern(
            "\\b(boolean|clob|double|timestamp|if not exists|auto_increment|comment on)\\b");
  }

  @Test
  void everyLargeTableHasItsPlaceInThePhysicalLayout() throws IOException {
    List<String> tables =
        Pattern.compile("create table (\\w+)")
            .matcher(WarehouseSchema.sqlServerScript())
            .results()
            .map(found -> found.group(1))
            .filter(name -> name.matches("(fct|bld|bridge)_.*|dim_student"))
            .distinct()
            .toList();
    assertThat(tables).hasSizeGreaterThan(10).allSatisfy(t -> assertThat(layout()).contains(t));
  }

  @Test
  void theLayoutThatAdministratorsRunIsTheOneThatOpeningRuns() throws IOException {
    Path file = Path.of("..", "docs", "sqlserver", "05-warehouse-layout.sql");
    if (Boolean.getBoolean("studentdata.docs.rewrite")) {
      Files.writeString(file, SqlServerLayout.script());
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .isEqualTo(SqlServerLayout.script());
  }

  private static List<String> layout() {
    return Pattern.compile("(?m)^-- [\\w ]+: (\\w+)$")
        .matcher(SqlServerLayout.script())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void textsOnSqlServerAreUnicodeAndCompareByCodePoint() {
    assertThat(
            SqlServerTypes.in(
                "create table t (a varchar(40) not null, b double precision);"
                    + " select cast(a as varchar(9)) from t"))
        .isEqualTo(
            "create table t (a nvarchar(40) collate Latin1_General_100_BIN2 not null, b float);"
                + " select cast(a as varchar(9)) from t");
  }
}
