package io.studentdata.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back by DuckDB and compared row for row. */
final class ParquetExportTest {
  @TempDir Path folder;
  private StudentStore store;
  private Warehouse warehouse;
  private Path star;

  @BeforeEach
  void load() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(25).seed(3)).run();
    warehouse = LoadedWarehouse.empty(folder);
    WarehouseLoad.into(warehouse).from(store).run();
    star = folder.resolve("it's a star");
  }

  @AfterEach
  void close() {
    warehouse.close();
    store.close();
  }

  @Test
  void everyTableReadsBackRowForRow() {
    ExportReport report = export();
    assertThat(report.tables())
        .extracting(ExportedTable::table)
        .contains(
            "dim_date", "dim_student", "dim_model_version", "fct_enrollment", "fct_risk_score");
    for (ExportedTable table : report.tables()) {
      String columns =
          table.columns().stream().map(ExportedColumn::name).collect(Collectors.joining(", "));
      String stored = "select %s from %s".formatted(columns, table.table());
      String read = "select %s from %s".formatted(columns, files(table));
      assertThat(number("select count(*) from (" + read + ")"))
          .as(table.table())
          .isEqualTo(number("select count(*) from " + table.table()))
          .isEqualTo(table.rows());
      assertThat(number("select count(*) from (%s except all %s)".formatted(stored, read)))
          .as(table.table())
          .isZero();
    }
  }

  @Test
  void largeFactsHaveOneFilePerTermAndTheRestOneEach() throws IOException {
    ExportReport report = export();
    List<String> terms =
        text("select distinct term_code from dim_offering where offering_key > 0 order by 1");
    assertThat(terms).hasSizeGreaterThan(1);
    assertThat(report.table("fct_interaction_daily").files())
        .extracting(ExportedFile::path)
        .containsExactlyElementsOf(
            terms.stream()
                .map(t -> "fct_interaction_daily/term_code=%s/part-0.parquet".formatted(t))
                .toList());
    assertThat(
            text(
                "select distinct term_code from read_parquet('%s/fct_interaction_daily/*/*.parquet',"
                        .formatted(quoted())
                    + " hive_partitioning = true, hive_types_autocast = false) order by 1"))
        .isEqualTo(terms);
    assertThat(report.table("dim_student").files()).hasSize(1);
    try (Stream<Path> all = Files.walk(star)) {
      assertThat(all.filter(Files::isRegularFile))
          .hasSize(report.tables().stream().mapToInt(t -> t.files().size()).sum() + 1);
    }
  }

  @Test
  void aLargeFactWithoutRowsHasAFileThatTellsItsColumns() {
    warehouse.jdbi().useHandle(h -> h.execute("delete from fct_attendance"));
    ExportedTable attendance = export().table("fct_attendance");
    assertThat(attendance.files())
        .extracting(ExportedFile::path)
        .containsExactly("fct_attendance/term_code=UNKNOWN/part-0.parquet");
    assertThat(number("select count(course_day) from " + files(attendance))).isZero();
  }

  @Test
  void theManifestSaysWhatIsThere() throws IOException {
    ExportReport report = export();
    String manifest = Files.readString(star.resolve("manifest.json"));
    assertThat(manifest)
        .contains("\"format\" : \"studentdata star export 1\"")
        .contains("\"loadId\" : 1")
        .contains("\"exportedAt\" : \"" + report.exportedAt() + "\"");
    assertThat(
            text(
                "select concat(t.table, ' ', t.rows, ' ', len(t.files)) from (select unnest(tables) as t"
                    + " from read_json('%s/manifest.json'))".formatted(quoted())))
        .isEqualTo(
            report.tables().stream()
                .map(t -> t.table() + " " + t.rows() + " " + t.files().size())
                .toList());
    assertThat(report.bytes()).isPositive();
  }

  @Test
  void nothingLeadsBackToTheStore() {
    for (ExportedTable table : export().tables()) {
      assertThat(table.columns())
          .extracting(ExportedColumn::name)
          .isNotEmpty()
          .doesNotContain("store_key", "source_row_id", "reverses_row_id", "etl_run_id");
    }
  }

  @Test
  void anErasedStudentIsGoneFromTheNextExport() {
    export();
    List<String> before = pseudonyms();
    StudentId student = store.students().stream().findFirst().orElseThrow().id();
    String pseudonym = warehouse.pseudonyms().of(student.system(), student.value());
    assertThat(before).contains(pseudonym);
    Erasure.in(store).erase(student, new Access("officer", "on request"));
    WarehouseLoad.into(warehouse).from(store).run();
    ExportReport after = export();
    assertThat(pseudonyms()).doesNotContain(pseudonym).hasSizeGreaterThan(20);
    for (String fact : List.of("fct_interaction_daily", "fct_engagement_weekly")) {
      assertThat(
              number(
                  "select count(*) from %s f where f.student_durable_key not in (select student_durable_key from %s)"
                      .formatted(files(after.table(fact)), files(after.table("dim_student")))))
          .as(fact)
          .isZero();
    }
  }

  @Test
  void aTermOfAnyNameBecomesAPath() {
    warehouse
        .jdbi()
        .useHandle(h -> h.execute("update dim_offering set term_code = 'Fall ''24/25 =ü'"));
    ExportReport report = export();
    assertThat(report.table("fct_engagement_weekly").files()).hasSize(1);
    assertThat(
            text(
                "select distinct term_code from read_parquet('%s/fct_engagement_weekly/*/*.parquet',"
                        .formatted(quoted())
                    + " hive_partitioning = true, hive_types_autocast = false)"))
        .containsExactly("Fall '24/25 =ü");
  }

  @Test
  void aDirectoryWithSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectories(star);
    Files.writeString(star.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(this::export)
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("something that is not an export")
        .message()
        .doesNotContain("\n");
    assertThat(star.resolve("thesis.txt")).hasContent("years of work");
    assertThat(folder.resolve(".it's a star.next")).doesNotExist();
  }

  @Test
  void anExportThatDiedIsPutRightByTheNext() throws IOException {
    export();
    Files.move(star, folder.resolve(".it's a star.previous")); // between the two renames
    Files.createDirectories(folder.resolve(".it's a star.next/fct_enrollment"));
    export();
    assertThat(star.resolve("manifest.json")).exists();
    assertThat(folder.resolve(".it's a star.previous")).doesNotExist();
    assertThat(folder.resolve(".it's a star.next")).doesNotExist();
  }

  @Test
  void aSecondExportAtTheSameTimeIsRefused() throws IOException {
    try (ExportDirectory held = ExportDirectory.take(star)) {
      assertThat(held.next()).exists();
      assertThatThrownBy(this::export)
          .isInstanceOf(ExportException.class)
          .hasMessageContaining("another export");
    }
    assertThat(export().loadId()).isEqualTo(1);
  }

  @Test
  void onlyDuckDbWritesParquet() {
    assertThatThrownBy(() -> ParquetExport.refuseOthers(Dialect.SQLSERVER))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("SQLSERVER: expected DuckDB");
    assertThatThrownBy(() -> ParquetExport.of(warehouse).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("to(...)");
  }

  private ExportReport export() {
    return ParquetExport.of(warehouse).to(star).run();
  }

  private List<String> pseudonyms() {
    return text(
        "select distinct student_pseudonym from read_parquet('%s/dim_student.parquet')"
            .formatted(quoted()));
  }

  private String files(ExportedTable table) {
    String paths =
        table.files().stream()
            .map(file -> "'" + quoted() + "/" + file.path() + "'")
            .collect(Collectors.joining(", "));
    return "read_parquet([" + paths + "], hive_partitioning = false)";
  }

  private String quoted() {
    return star.toString().replace("'", "''");
  }

  private long number(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private List<String> text(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
