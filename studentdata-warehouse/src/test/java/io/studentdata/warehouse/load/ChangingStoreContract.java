package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.warehouse.check.CheckFailedException;
import io.studentdata.warehouse.testkit.StarContent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What later batches of a store do to a warehouse that has the earlier ones. */
abstract class ChangingStoreContract extends LoadContract {
  static final String[] BASE = {
    "insert into term (term_id, source_system, source_id, name, starts_on, start_is_approximate,"
        + " batch_id) values (1, 't', '2013J', 'October 2013', '2013-10-01', 1, $b)",
    "insert into course (course_id, source_system, source_id, title, batch_id)"
        + " values (1, 't', 'AAA', 'Algebra', $b)",
    "insert into course_offering (offering_id, source_system, source_id, course_id, term_id,"
        + " starts_on, length_days, batch_id) values (1, 't', 'AAA-2013J', 1, 1, '2013-10-01', 14, $b)",
    "insert into student (student_id, source_system, source_id, batch_id) values (1, 't', 'ann', $b)",
    profile(1, "2013-09-01", "Wales"),
    "insert into enrollment (enrollment_id, student_id, offering_id, registered_day,"
        + " previous_attempts, studied_credits, batch_id) values (1, 1, 1, -20, 0, 60, $b)",
    "insert into learning_resource (resource_id, source_system, source_id, offering_id,"
        + " activity_type, batch_id) values (1, 't', 'r1', 1, 'quiz', $b)",
    "insert into assessment (assessment_id, source_system, source_id, offering_id, assessment_type,"
        + " due_day, weight_percent, batch_id) values (1, 't', 'a1', 1, 'TUTOR_MARKED', 5, 100, $b)",
    clicks(1, 1, -3, 2),
    clicks(2, 1, 8, 5)
  };

  @BeforeEach
  final void loadSome() {
    new StoreWriter(store).batch(1, BASE);
    WarehouseLoad.into(warehouse).from(store).run();
  }

  @Test
  void factsNameTheStudentAsOfTheirDay() {
    assertThat(regions()).containsExactly("-3 Wales", "8 Wales");
    load(2, profile(2, "2013-10-05", "London"));
    assertThat(regions()).containsExactly("-3 Wales", "8 London");
    assertThat(
            rows(
                "select concat(course_week, ' ', region) from fct_engagement_weekly f"
                    + " inner join dim_student s on s.student_key = f.student_key order by course_week"))
        .containsExactly("-1 Wales", "0 Wales", "1 London");
  }

  @Test
  void aDeclarationThatArrivesLateMovesOnlyTheFactsOfItsDays() {
    load(2, profile(2, "2013-10-05", "London"));
    load(3, profile(3, "2013-09-25", "Ireland"));
    assertThat(regions()).containsExactly("-3 Ireland", "8 London");
    assertThat(
            rows(
                "select concat(region, ' ', valid_from, ' ', valid_to) from dim_student"
                    + " where student_key > 0 order by valid_from"))
        .containsExactly(
            "Wales 1900-01-01 2013-09-25",
            "Ireland 2013-09-25 2013-10-05",
            "London 2013-10-05 9999-12-31");
  }

  @Test
  void aBatchCommittedLateIsNotSkipped() {
    load(7, clicks(3, 1, 9, 1));
    load(5, clicks(4, 1, 10, 4));
    assertThat(rows("select concat(course_day, ' ', clicks) from fct_interaction_daily order by 1"))
        .contains("9 1", "10 4");
    assertThat(rows("select cast(batch_id as varchar) from etl_batch order by batch_id"))
        .containsExactly("1", "5", "7");
  }

  @Test
  void batchesWrittenAtTheSameTimeAreReadOnceEach() {
    StoreWriter writer = new StoreWriter(store);
    writer.batch(2, clicks(3, 1, 9, 1), clicks(7, 1, 10, 1));
    writer.batch(3, clicks(4, 1, 11, 1), clicks(9, 1, 12, 1));
    writer.batch(4, clicks(5, 1, 13, 1));
    WarehouseLoad.into(warehouse).from(store).run();
    assertThat(rows("select count(*) from fct_interaction_daily")).containsExactly("7");
  }

  @Test
  void correctedClicksTakeThePlaceOfThoseTheyCorrect() {
    load(2, "delete from interaction where interaction_id = 2", clicks(3, 1, 8, 50));
    assertThat(rows("select concat(course_day, ' ', clicks) from fct_interaction_daily order by 1"))
        .containsExactly("-3 2", "8 50");
    assertThat(
            rows(
                "select concat(course_week, ' ', clicks) from fct_engagement_weekly order by course_week"))
        .containsExactly("-1 2", "0 0", "1 50");
  }

  @Test
  void aResultThatBecomesKnownUpdatesItsEnrollmentInPlace() {
    List<String> keys = rows("select cast(enrollment_key as varchar) from fct_enrollment");
    load(2, "update enrollment set final_result = 'PASS', batch_id = $b where enrollment_id = 1");
    assertThat(rows("select final_result from fct_enrollment")).containsExactly("PASS");
    assertThat(rows("select cast(enrollment_key as varchar) from fct_enrollment")).isEqualTo(keys);
  }

  @Test
  void aLoadThatWouldLoseRowsIsRefusedAndTheWarehouseIsAsItWas() {
    StarContent before = StarContent.of(warehouse);
    new StoreWriter(store).batch(2, clicks(3, 99, 8, 7), clicks(4, 1, 9, 1));
    assertThatThrownBy(() -> WarehouseLoad.into(warehouse).from(store).run())
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("fct_interaction_daily_holds_all_staged_clicks (1 row")
        .hasMessageContaining("rows_staged 2, rows_written 1, clicks_staged 8, clicks_written 1")
        .hasMessageContaining("The warehouse is as it was")
        .message()
        .doesNotContain("\n");
    assertThat(StarContent.of(warehouse)).isEqualTo(before);
    assertThat(rows("select status from etl_run order by etl_run_id"))
        .containsExactly("DONE", "FAILED");
    assertThat(
            rows(
                "select check_name from check_result where failed_rows > 0 and severity = 'BLOCK'"
                    + " order by check_name"))
        .containsExactly("fct_interaction_daily_holds_all_staged_clicks");
  }

  @Test
  void aRefusedLoadSucceedsOnceTheStoreIsRight() {
    new StoreWriter(store).batch(2, clicks(3, 99, 8, 7));
    assertThatThrownBy(() -> WarehouseLoad.into(warehouse).from(store).run())
        .isInstanceOf(CheckFailedException.class);
    load(
        3,
        "insert into learning_resource (resource_id, source_system, source_id, offering_id,"
            + " activity_type, batch_id) values (99, 't', 'r99', 1, 'forum', $b)");
    assertThat(rows("select cast(sum(clicks) as varchar) from fct_interaction_daily"))
        .containsExactly("14");
  }

  private List<String> regions() {
    return rows(
        "select concat(course_day, ' ', region) from fct_interaction_daily f"
            + " inner join dim_student s on s.student_key = f.student_key order by course_day");
  }

  private List<String> rows(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  static String profile(long id, String from, String region) {
    return "insert into student_profile (student_profile_id, student_id, valid_from, region,"
        + " batch_id) values (%d, 1, '%s', '%s', $b)".formatted(id, from, region);
  }

  static String clicks(long id, long resource, int day, int clicks) {
    return "insert into interaction (interaction_id, enrollment_id, resource_id, course_day, clicks,"
        + " batch_id) values (%d, 1, %d, %d, %d, $b)".formatted(id, resource, day, clicks);
  }
}
