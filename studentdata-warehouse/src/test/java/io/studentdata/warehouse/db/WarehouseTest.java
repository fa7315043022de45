package io.studentdata.warehouse.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
  private static final byte[] KEY =
      "thirty-two bytes or more, and secret".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aNewFileBecomesAWarehouseWithAllTablesAndTheirUnknownMembers() {
    try (Warehouse warehouse = Warehouse.embedded(folder.resolve("new/warehouse.duckdb"))) {
      assertThat(tables(warehouse))
          .contains(
              "dim_date",
              "dim_student",
              "dim_course",
              "dim_offering",
              "dim_assessment",
              "dim_resource",
              "dim_model_version",
              "fct_enrollment",
              "fct_assessment_attempt",
              "fct_interaction_daily",
              "fct_engagement_weekly",
              "fct_risk_score",
              "etl_batch",
              "check_result");
      assertThat(longs(warehouse, "select offering_key from dim_offering order by 1"))
          .containsExactly(-2L, -1L);
    }
  }

  @Test
  void openingAgainChangesNothingAndKeepsPseudonyms() {
    Path file = folder.resolve("warehouse.duckdb");
    String first;
    List<Long> changeSets;
    try (Warehouse warehouse = Warehouse.embedded(file)) {
      first = warehouse.pseudonyms().of("oulad", "28400");
      changeSets = longs(warehouse, "select count(*) from databasechangelog");
    }
    try (Warehouse warehouse = Warehouse.embedded(file)) {
      assertThat(warehouse.pseudonyms().of("oulad", "28400")).isEqualTo(first).hasSize(20);
      assertThat(longs(warehouse, "select count(*) from databasechangelog")).isEqualTo(changeSets);
    }
  }

  @Test
  void twoWarehousesNameTheSameStudentDifferently() {
    try (Warehouse one = Warehouse.embedded(folder.resolve("one.duckdb"));
        Warehouse other = Warehouse.embedded(folder.resolve("other.duckdb"))) {
      assertThat(one.pseudonyms().of("oulad", "1"))
          .isNotEqualTo(other.pseudonyms().of("oulad", "1"));
    }
  }

  @Test
  void aKeyOfTheOwnersIsNotKeptAndMustBeHandedOverAgain() {
    Path file = folder.resolve("warehouse.duckdb");
    WarehouseOptions options = WarehouseOptions.ofDefaults().withPseudonymKey(KEY);
    try (Warehouse warehouse = Warehouse.embedded(file, options)) {
      assertThat(
              longs(
                  warehouse,
                  "select count(*) from etl_setting where setting_name = 'pseudonym_key'"))
          .containsExactly(0L);
    }
    assertThatThrownBy(() -> Warehouse.embedded(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("withPseudonymKey");
    assertThatThrownBy(() -> Warehouse.embedded(file, options.withPseudonymKey(new byte[32])))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("not the one it was made with");
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "x".repeat(20_000));
    assertThatThrownBy(() -> Warehouse.embedded(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("not a DuckDB database")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aFileInUseByAnotherProcessIsNamedInOneLine() throws Exception {
    Path file = folder.resolve("warehouse.duckdb");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WarehouseHolder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Warehouse.embedded(file))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("warehouse.duckdb")
          .hasMessageContaining("another process (PID " + holder.pid() + ") has it open")
          .message()
          .doesNotContain("\n");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  private static List<String> tables(Warehouse warehouse) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select table_name from information_schema.tables")
                    .mapTo(String.class)
                    .list());
  }

  private static List<Long> longs(Warehouse warehouse, String sql) {
    return warehouse.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).list());
  }
}
