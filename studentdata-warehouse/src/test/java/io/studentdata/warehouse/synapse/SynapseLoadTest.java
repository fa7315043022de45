package io.studentdata.warehouse.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.export.ExportReport;
import io.studentdata.warehouse.export.ExportedTable;
import io.studentdata.warehouse.export.ParquetCompression;
import io.studentdata.warehouse.export.ParquetExport;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.schema.SqlServerColumn;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the scripts for a pool do with a real export, where DuckDB stands in for the pool, and its
 * spelling for what only a pool understands.
 */
final class SynapseLoadTest {
  private static final SynapseScripts ALL =
      SynapseScripts.of(SynapseStorage.of("account", "container"));
  private static final Set<String> LARGE =
      Set.of("fct_interaction_daily", "fct_engagement_weekly", "fct_attendance");
  private static final String OF_TERM =
      "select count(*) from %s f inner join dim_offering o on o.offering_key = f.offering_key"
          + " where o.term_code = '%s'";
  private static final String CHANGE_PLACES = "-- Then they change places";

  @TempDir Path folder;
  private StudentStore store;
  private Warehouse warehouse;
  private Path star;
  private PoolOnDuckDb pool;

  @BeforeEach
  void load() throws SQLException {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(40).seed(11)).run();
    warehouse = LoadedWarehouse.empty(folder);
    WarehouseLoad.into(warehouse).from(store).run();
    star = folder.resolve("star");
    pool = new PoolOnDuckDb(star);
  }

  @AfterEach
  void close() throws SQLException {
    pool.close();
    warehouse.close();
    store.close();
  }

  @Test
  void filesHaveTheColumnsOfTheStagingTablesInTheirOrder() {
    ExportReport report = export();
    for (SynapseTable table : SynapseTable.all()) {
      ExportedTable exported = report.table(table.name());
      assertThat(table.columns().stream().map(SqlServerColumn::name))
          .containsExactlyElementsOf(exported.columns().stream().map(c -> c.name()).toList());
      assertThat(table.columns().stream().map(SynapseLoadTest::duckDbType))
          .containsExactlyElementsOf(exported.columns().stream().map(c -> c.type()).toList());
      assertThat(table.star().byTerm()).isEqualTo(exported.partitioned());
    }
  }

  @Test
  void filesForAPoolAreCompressedBySnappy() throws SQLException {
    export();
    assertThat(
            pool.rows(
                "select distinct compression from parquet_metadata('" + star + "/**/*.parquet')"))
        .containsExactly("SNAPPY");
  }

  @Test
  void thePoolHasTheStarAndItsReportsAndTellsNoKeyThatDoesNotHold() throws SQLException {
    export();
    runAll(ALL);
    assertThatThePoolHasTheStar();
    assertThat(pool.keysThatDoNotHold()).isEmpty();
    assertThat(pool.rows("select count(*) from bi_enrollment"))
        .isEqualTo(pool.rows("select count(*) from fct_enrollment"));
    runAll(ALL);
    assertThatThePoolHasTheStar();
  }

  @Test
  void aReplacementThatStoppedAnywhereIsFinishedByTheNextRun() throws SQLException {
    export();
    runAll(ALL);
    eraseOne();
    export();
    pool.run(script("02-copy.sql"));
    String replace = script("04-replace.sql");
    for (String last :
        List.of(
            CHANGE_PLACES,
            "rename object dim_date_next",
            "rename object fct_attendance to",
            "-- Last, what was there")) {
      pool.runUpTo(replace, last);
      pool.run(replace);
      assertThatThePoolHasTheStar();
    }
  }

  @Test
  void onlyNewTermsOfLargeFactsAreCopiedAndWhoWasErasedGoesFromAll() throws SQLException {
    export();
    runAll(ALL);
    List<String> terms =
        pool.rows(
            "select distinct o.term_code from dim_offering o inner join fct_interaction_daily f"
                + " on f.offering_key = o.offering_key order by 1");
    assertThat(terms).hasSizeGreaterThan(1);
    String newest = terms.get(terms.size() - 1);
    eraseOne();
    warehouse
        .jdbi()
        .useHandle(
            h ->
                h.execute(
                    "update fct_interaction_daily set clicks = clicks + 1 where offering_key in"
                        + " (select offering_key from dim_offering where term_code = ?)",
                    newest));
    export();
    SynapseScripts some = ALL.onlyTerms(List.of(newest));
    runAll(some);
    Map<String, List<String>> has = pool();
    warehouseRows()
        .forEach(
            (table, rows) -> {
              List<String> there = has.getOrDefault(table, List.of());
              if (LARGE.contains(table)) { // an erasure leaves nameless weeks behind, in old terms
                assertThat(new HashSet<>(rows)).as(table).containsAll(there);
                assertThat(rowsOf(newest, table))
                    .isPositive()
                    .isEqualTo(inWarehouse(newest, table));
              } else {
                assertThat(there).as(table).isEqualTo(rows);
              }
            });
    assertThat(pool.keysThatDoNotHold()).isEmpty();
    runAll(ALL);
    assertThatThePoolHasTheStar();
  }

  @Test
  void nothingIsReplacedWhereNothingWasCopied() throws SQLException {
    export();
    runAll(ALL);
    pool.run("truncate table stg_dim_student;\nGO\n");
    assertThatThrownBy(() -> pool.run(script("04-replace.sql")))
        .hasMessageContaining("Nothing was copied to stg_dim_student");
    assertThatThePoolHasTheStar();
  }

  private void runAll(SynapseScripts scripts) throws SQLException {
    for (Map.Entry<String, String> script : scripts.texts().entrySet()) {
      if (!script.getKey().equals("06-bi-role.sql")) { // DuckDB has no roles
        pool.run(script.getValue());
      }
    }
  }

  private void assertThatThePoolHasTheStar() {
    Map<String, List<String>> has = pool();
    warehouseRows().forEach((table, rows) -> assertThat(has.get(table)).as(table).isEqualTo(rows));
  }

  private long rowsOf(String term, String table) {
    try {
      return Long.parseLong(pool.rows(OF_TERM.formatted(table, term)).get(0));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private long inWarehouse(String term, String table) {
    return warehouse
        .jdbi()
        .withHandle(h -> h.createQuery(OF_TERM.formatted(table, term)).mapTo(Long.class).one());
  }

  private static String script(String name) {
    return ALL.texts().getOrDefault(name, "");
  }

  private ExportReport export() {
    return ParquetExport.of(warehouse).compressedBy(ParquetCompression.SNAPPY).to(star).run();
  }

  private void eraseOne() {
    StudentId student = store.students().stream().findFirst().orElseThrow().id();
    Erasure.in(store).erase(student, new Access("officer", "on request"));
    WarehouseLoad.into(warehouse).from(store).run();
  }

  private Map<String, List<String>> pool() {
    return SynapseTable.all().stream()
        .collect(
            Collectors.toMap(
                SynapseTable::name,
                table -> {
                  try {
                    return pool.rows(all(table));
                  } catch (SQLException e) {
                    throw new AssertionError(e);
                  }
                }));
  }

  private Map<String, List<String>> warehouseRows() {
    return SynapseTable.all().stream()
        .collect(
            Collectors.toMap(
                SynapseTable::name,
                table ->
                    warehouse
                        .jdbi()
                        .withHandle(
                            h ->
                                h.createQuery(all(table))
                                    .map(
                                        (row, context) ->
                                            table.columns().stream()
                                                .map(column -> text(row, column.name()))
                                                .collect(Collectors.joining(" | ")))
                                    .list())));
  }

  private static String text(ResultSet row, String column) {
    try {
      return String.valueOf(row.getObject(column));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String all(SynapseTable table) {
    return "select %s from %s order by %s"
        .formatted(table.columnList(), table.name(), String.join(", ", table.key()));
  }

  private static String duckDbType(SqlServerColumn column) {
    String type = column.type();
    if (type.startsWith("nvarchar")) {
      return "VARCHAR";
    }
    return switch (type) {
      case "int" -> "INTEGER";
      case "float" -> "DOUBLE";
      case "datetime2" -> "TIMESTAMP";
      default -> type.replace(" ", "").toUpperCase(Locale.ROOT);
    };
  }
}
