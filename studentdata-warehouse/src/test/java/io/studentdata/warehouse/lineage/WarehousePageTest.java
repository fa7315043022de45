package io.studentdata.warehouse.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.PersonalData;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the warehouse, and what the lineage must show. */
final class WarehousePageTest {
  private static final String REWRITE = "studentdata.docs.rewrite";
  @TempDir private static Path folder;
  private static Warehouse warehouse;
  private static StudentStore store;
  private static StarLineage lineage;

  @BeforeAll
  static void open() {
    warehouse = Warehouse.embedded(folder.resolve("warehouse.duckdb"));
    store = StudentStore.inMemory();
    lineage = new StarLineage(warehouse, store);
  }

  @AfterAll
  static void close() {
    store.close();
    warehouse.close();
  }

  @Test
  void thePageIsWhatTheSqlSays() throws IOException {
    WarehousePage page = new WarehousePage(lineage, types());
    page.heading("Dimensions");
    Dimension.all().forEach(d -> page.table(d.target(Dialect.DUCKDB), d.materialization()));
    page.other("dim_model_version", "One row per version of a model, written when it scores.");
    page.heading("Facts");
    Fact.all().forEach(f -> page.table(f.target(Dialect.DUCKDB), f.materialization()));
    page.other(
        "fct_risk_score",
        "One row per `enrollment_key`, `observation_day` and `model_version_key`, written by models: `probability` of Fail"
            + " or Withdrawn, 0 to 1, as of a course day. `scored_at` is UTC.");
    Path file = Path.of("..", "docs", "warehouse.md");
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, page.text());
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/warehouse.md; to write it anew: mvn -pl studentdata-warehouse -am test"
                + " -Dtest=WarehousePageTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
            REWRITE)
        .isEqualTo(page.text());
  }

  @Test
  void whatIsKnownToFeedAColumnIsFound() {
    assertThat(feeds("fct_enrollment", "registered_day"))
        .containsExactly("enrollment.registered_day");
    assertThat(feeds("fct_enrollment", "offering_key"))
        .containsExactly("dim_offering.offering_key");
    assertThat(feeds("fct_interaction_daily", "clicks")).containsExactly("interaction.clicks");
    assertThat(feeds("dim_offering", "term_code")).containsExactly("term.source_id");
    assertThat(feeds("dim_student", "region")).containsExactly("student_profile.region");
    assertThat(feeds("dim_student", "student_pseudonym"))
        .containsExactly("student.source_id", "student.source_system");
    assertThat(feeds("fct_engagement_weekly", "clicks"))
        .containsExactly("fct_interaction_daily.clicks");
  }

  @Test
  void nothingThatNamesAPersonReachesTheStarButAsAPseudonym() {
    for (Target target : targets()) {
      lineage
          .of(target.select())
          .forEach(
              (column, origins) -> {
                if (!column.endsWith("_pseudonym")) {
                  assertThat(origins.stream().flatMap(WarehousePageTest::described))
                      .as(target.table() + "." + column)
                      .noneMatch(
                          source ->
                              source.personalData() == PersonalData.DIRECT_IDENTIFIER
                                  || source.personalData() == PersonalData.FREE_TEXT);
                }
              });
    }
  }

  @Test
  void everySelectYieldsTheColumnsOfItsTable() {
    for (Target target : targets()) {
      assertThat(lineage.columns(target.table()))
          .as(target.table())
          .containsAll(lineage.of(target.select()).keySet());
    }
  }

  private static List<Target> targets() {
    return Stream.concat(
            Dimension.all().stream().map(d -> d.target(Dialect.DUCKDB)),
            Fact.all().stream().map(f -> f.target(Dialect.DUCKDB)))
        .toList();
  }

  private static Stream<DescribedColumn> described(Origin origin) {
    return DataDictionary.load()
        .table(origin.table())
        .flatMap(table -> table.column(origin.column()))
        .stream();
  }

  private static List<String> feeds(String table, String column) {
    return targets().stream()
        .filter(target -> target.table().equals(table))
        .flatMap(target -> lineage.of(target.select()).getOrDefault(column, Set.of()).stream())
        .map(Origin::toString)
        .toList();
  }

  private static Map<String, Map<String, String>> types() {
    Map<String, Map<String, String>> types = new LinkedHashMap<>();
    warehouse
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "select table_name, column_name, lower(data_type), is_nullable"
                            + " from information_schema.columns order by table_name, ordinal_position")
                    .map(
                        (row, context) ->
                            types
                                .computeIfAbsent(row.getString(1), t -> new LinkedHashMap<>())
                                .put(
                                    row.getString(2),
                                    row.getString(3)
                                        + (row.getString(4).equals("YES") ? ", may be null" : "")))
                    .list());
    return types;
  }
}
