package io.studentdata.warehouse.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views agree with the star, read well, and are what the role may read. */
abstract class BiViewsContract {
  @TempDir Path folder;
  private Warehouse warehouse;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @BeforeEach
  final void load() {
    warehouse = LoadedWarehouse.filled(emptyWarehouse(folder), 40, 7);
    BiViews.deploy(warehouse);
  }

  @AfterEach
  final void close() {
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
        .useHandle(
            h -> {
              h.execute("drop view bi_student");
              h.execute("create view bi_student as select 1 as x");
            });
    BiViews.deploy(warehouse);
    assertThat(texts("select gender from bi_student")).isNotEmpty();
  }

  private long number(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private List<String> texts(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
