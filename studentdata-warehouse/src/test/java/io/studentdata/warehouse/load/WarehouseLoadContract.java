package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A load into an empty warehouse, again, and in steps; on a database that subclasses provide. */
abstract class WarehouseLoadContract extends LoadContract {
  @Test
  void everyRowAndClickOfTheStoreIsInTheStar() {
    IngestReport in = ingest(60);
    LoadReport load = load();
    assertThat(load.batches()).isEqualTo(1);
    assertThat(load.rows("fct_enrollment")).isEqualTo(in.of("enrollments").inserted());
    assertThat(load.rows("fct_assessment_attempt")).isEqualTo(in.of("attempts").inserted());
    assertThat(load.rows("fct_interaction_daily"))
        .isEqualTo(in.of("interactions").inserted())
        .isEqualTo(load.rowsStaged());
    assertThat(load.clicks()).isEqualTo(in.clicks()).isEqualTo(load.clicksStaged());
    assertThat(load.rows("dim_offering")).isEqualTo(in.of("offerings").inserted());
    assertThat(load.rows("dim_assessment")).isEqualTo(in.of("assessments").inserted());
    assertThat(load.rows("dim_resource")).isEqualTo(in.of("resources").inserted());
    assertThat(load.checks()).isNotEmpty().allMatch(CheckResult::holds);
    assertThat(load.toString()).contains("fct_interaction_daily").contains("1 batch,");
  }

  @Test
  void loadingAgainChangesNothingAndSaysSo() {
    ingest(20);
    load();
    StarContent before = StarContent.of(warehouse);
    LoadReport again = load();
    assertThat(again.changedNothing()).isTrue();
    assertThat(again.toString()).startsWith("Warehouse: nothing new to load");
    assertThat(again.rows("fct_enrollment")).isEqualTo(before.rows("fct_enrollment").size());
    assertThat(again.seconds()).isLessThan(1);
    assertThat(StarContent.of(warehouse)).isEqualTo(before);
  }

  @Test
  void loadingBatchByBatchGivesTheSameStarAsLoadingAllAtOnce() throws Exception {
    for (int students : List.of(10, 25, 26, 60)) {
      ingest(students);
      load();
    }
    try (Warehouse atOnce =
        LoadedWarehouse.of(
            Files.createDirectory(folder.resolve("at-once")), SyntheticSource.ofStudents(60))) {
      assertThat(StarContent.of(warehouse)).isEqualTo(StarContent.of(atOnce));
    }
  }

  @Test
  void weeksWithoutActivityAreKeptAsZeros() {
    ingest(20);
    load();
    assertThat(
            number(
                "select count(*) from (select enrollment_key, count(*) as weeks,"
                    + " max(course_week) - min(course_week) + 1 as span"
                    + " from fct_engagement_weekly group by enrollment_key) w"
                    + " where weeks <> span"))
        .isZero();
    assertThat(number("select count(*) from fct_engagement_weekly where clicks = 0")).isPositive();
    assertThat(number("select count(distinct enrollment_key) from fct_engagement_weekly"))
        .isEqualTo(number("select count(*) from fct_enrollment"));
  }

  @Test
  void noSourceIdOfAStudentReachesTheWarehouse() {
    ingest(20);
    load();
    List<String> ids =
        Jdbi.create(store.database().dataSource())
            .withHandle(
                h -> h.createQuery("select source_id from student").mapTo(String.class).list());
    assertThat(StarContent.of(warehouse).rows("dim_student"))
        .isNotEmpty()
        .noneMatch(row -> ids.stream().anyMatch(row::contains));
  }

  @Test
  void aSecondLoadAtTheSameTimeLeavesWithAClearMessage() throws Exception {
    ingest(10);
    String message =
        LoadLock.holding(
            warehouse,
            Duration.ZERO,
            lock -> {
              assertThatThrownBy(this::load).isInstanceOf(DatabaseException.class);
              try {
                return load().toString();
              } catch (DatabaseException e) {
                return String.valueOf(e.getMessage());
              }
            });
    assertThat(message).contains("another load is running").doesNotContain("\n");
    assertThat(load().batches()).isEqualTo(1);
  }

  @Test
  void aSourceIsLoadedWithoutAStoreInBetween() throws Exception {
    SyntheticSource source = SyntheticSource.ofStudents(15);
    LoadReport load = WarehouseLoad.into(warehouse).from(source).run();
    assertThat(load.stages()).extracting(StageTime::stage).contains("read the source");
    StarContent first = StarContent.of(warehouse);
    WarehouseLoad.into(warehouse).from(source).run();
    assertThat(StarContent.of(warehouse)).isEqualTo(first);
    try (Warehouse throughStore =
        LoadedWarehouse.of(Files.createDirectory(folder.resolve("through")), source)) {
      assertThat(StarContent.of(throughStore)).isEqualTo(first);
    }
  }

  @Test
  void theViewsOfEveryDimensionAndFactCanBeQueriedBetweenLoads() {
    ingest(10);
    load();
    for (String table :
        List.of("dim_date", "dim_student", "fct_enrollment", "fct_engagement_weekly")) {
      assertThat(number("select count(*) from v_" + table)).isNotNegative();
    }
  }

  private IngestReport ingest(int students) {
    return Ingest.into(store).from(SyntheticSource.ofStudents(students)).run();
  }

  private LoadReport load() {
    return WarehouseLoad.into(warehouse).from(store).run();
  }

  private long number(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }
}
