package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loads that read again what is in already: all of it, or some offerings. */
abstract class FullLoadContract extends LoadContract {
  private static final String SPOIL =
      "update fct_interaction_daily set clicks = clicks + 1;"
          + "delete from fct_assessment_attempt where enrollment_key % 3 = 0;"
          + "delete from fct_engagement_weekly where course_week > 2;"
          + "update fct_enrollment set studied_credits = 1;"
          + "insert into fct_interaction_daily select enrollment_key, resource_key, offering_key,"
          + " student_key, student_durable_key, 200, 7, store_key, source_row_id + 1000000, 1"
          + " from fct_interaction_daily where course_day = 3";

  @BeforeEach
  final void loadSome() {
    for (int students : List.of(10, 40)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(students)).run();
      WarehouseLoad.into(warehouse).from(store).run();
    }
  }

  @Test
  void aFullLoadEqualsTheIncrementalOnesAndKeepsAllKeys() {
    StarContent incremental = StarContent.of(warehouse);
    List<String> keys = enrollments();
    LoadReport full = WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(StarContent.of(warehouse)).isEqualTo(incremental);
    assertThat(enrollments()).isEqualTo(keys);
    assertThat(full.changedNothing()).isFalse();
    assertThat(full.batches()).isZero();
    assertThat(full.rowsStaged()).isEqualTo(full.rows("fct_interaction_daily"));
    assertThat(WarehouseLoad.into(warehouse).from(store).run().changedNothing()).isTrue();
  }

  @Test
  void aFullLoadMendsWhatWasSpoilt() {
    StarContent right = StarContent.of(warehouse);
    run(SPOIL);
    assertThat(StarContent.of(warehouse)).isNotEqualTo(right);
    WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(StarContent.of(warehouse)).isEqualTo(right);
  }

  @Test
  void aFullLoadDropsWhatIsGoneAlthoughNoBatchSaysSo() throws Exception {
    Jdbi.create(store.database().dataSource())
        .useHandle(
            handle -> {
              String some = " where enrollment_id % 4 = 0";
              handle.execute("delete from interaction" + some);
              handle.execute("delete from assessment_attempt" + some);
              handle.execute("delete from enrollment_event" + some);
              handle.execute("delete from attendance" + some);
              handle.execute("delete from enrollment" + some);
            });
    StarContent before = StarContent.of(warehouse);
    WarehouseLoad.into(warehouse).from(store).full().run();
    try (Warehouse fresh = LoadedWarehouse.empty(Files.createDirectory(folder.resolve("fresh")))) {
      WarehouseLoad.into(fresh).from(store).run();
      assertThat(StarContent.of(warehouse)).isEqualTo(StarContent.of(fresh)).isNotEqualTo(before);
    }
  }

  @Test
  void restatingAnOfferingMendsItAndTouchesNothingElse() {
    StarContent right = StarContent.of(warehouse);
    String offering =
        texts("select min(offering_code) from dim_offering where offering_key > 0").get(0);
    String there =
        "offering_key in (select offering_key from dim_offering where offering_code = '%s')"
            .formatted(offering);
    run(
        "update fct_interaction_daily set clicks = clicks + 1 where %1$s;".formatted(there)
            + "delete from fct_assessment_attempt where %1$s and enrollment_key %% 3 = 0;"
                .formatted(there)
            + "update fct_enrollment set studied_credits = 1 where %1$s".formatted(there));
    List<String> others = runs(" where not " + there);
    LoadReport load =
        WarehouseLoad.into(warehouse)
            .from(store)
            .restating(OfferingId.of("synthetic", offering))
            .run();
    assertThat(StarContent.of(warehouse)).isEqualTo(right);
    assertThat(runs(" where not " + there)).isEqualTo(others);
    assertThat(texts("select distinct etl_run_id from fct_interaction_daily where " + there))
        .containsExactly(Long.toString(load.runId()));
    assertThat(texts("select max(etl_run_id) from dim_student"))
        .doesNotContain(Long.toString(load.runId()));
  }

  @Test
  void anOfferingThatTheStoreDoesNotHaveIsNamed() {
    WarehouseLoad load =
        WarehouseLoad.into(warehouse).from(store).restating(OfferingId.of("synthetic", "XXX"));
    assertThatThrownBy(load::run)
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith("Cannot restate offering XXX of synthetic: the store does not");
  }

  @Test
  void offeringsOfASourceCannotBeRestated() {
    WarehouseLoad load =
        WarehouseLoad.into(warehouse)
            .from(SyntheticSource.ofStudents(5))
            .restating(OfferingId.of("synthetic", "XXX"));
    assertThatThrownBy(load::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Use from(source).full(), or a store");
  }

  private List<String> runs(String where) {
    return texts(
        List.of(
                    "fct_enrollment",
                    "fct_assessment_attempt",
                    "fct_interaction_daily",
                    "fct_engagement_weekly")
                .stream()
                .map(
                    table ->
                        "select concat('%1$s ', enrollment_key, ' ', etl_run_id, ' ', count(*))"
                                .formatted(table)
                            + " from %s%s group by enrollment_key, etl_run_id"
                                .formatted(table, where))
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow()
            + " order by 1");
  }

  private List<String> enrollments() {
    return texts(
        "select concat(enrollment_key, ' ', source_row_id) from fct_enrollment order by 1");
  }

  private void run(String statements) {
    warehouse.jdbi().useHandle(h -> List.of(statements.split(";")).forEach(h::execute));
  }

  private List<String> texts(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
