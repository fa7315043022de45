package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each check holds over a load that is right, and finds the one row that breaks it. */
class BrokenClaimsTest {
  private static final List<String> AS_AFTER_STAGING =
      List.of(
          "insert into stg_load (store_key, etl_run_id) values (1, 1)",
          "insert into stg_interaction select source_row_id, 1, 1, course_day, clicks"
              + " from fct_interaction_daily",
          "insert into stg_account_transaction select source_row_id, transaction_pseudonym, 1,"
              + " date '2013-10-01', null, transaction_type, amount, currency, null"
              + " from fct_account_transaction",
          "insert into stg_touched_enrollment select enrollment_key from fct_enrollment",
          "insert into stg_remade_enrollment select enrollment_key from fct_enrollment",
          "insert into stg_touched_account"
              + " select distinct student_durable_key from fct_account_transaction",
          "update fct_enrollment set final_result = 'PASS'");
  private static final String ATTEMPT =
      "insert into fct_assessment_attempt select enrollment_key, 1, offering_key, student_key,"
          + " student_durable_key, 5, 0, %d, store_key, 5, 1 from fct_enrollment"
          + " where enrollment_key = 1";
  private static final Map<String, String> BREAKS = new HashMap<>();

  static {
    BREAKS.put(
        "dim_student_spans_leave_no_gap",
        "update dim_student set valid_to = '2000-01-01' where student_key = 1");
    BREAKS.put(
        "dimension_members_are_unique",
        "update dim_course set course_key = -1, store_key = 9 where course_key = 1");
    BREAKS.put(
        "dim_offering_starts_within_dim_date",
        "update dim_offering set start_day_number = null where offering_key = 1");
    BREAKS.put(
        "dimensions_refer_to_known_members",
        "update dim_offering set term_key = -1 where offering_key = 1");
    BREAKS.put(
        "fct_enrollment_grain_is_unique",
        "update fct_enrollment set enrollment_key = 1 where enrollment_key = 2");
    BREAKS.put(
        "fct_enrollment_loses_no_staged_row",
        "insert into stg_enrollment values (99, 1, 1, 0, null, 0, 30, null)");
    BREAKS.put(
        "fct_assessment_attempt_grain_is_unique",
        ATTEMPT.formatted(50) + ";" + ATTEMPT.formatted(60));
    BREAKS.put(
        "fct_assessment_attempt_loses_no_staged_row",
        "insert into stg_assessment_attempt values (9, 1, 1, 5, 0, 50)");
    BREAKS.put("fct_assessment_attempt_scores_are_percent", ATTEMPT.formatted(120));
    BREAKS.put(
        "fct_interaction_daily_grain_is_unique",
        "update fct_interaction_daily set course_day = 8 where course_day = -3");
    BREAKS.put(
        "fct_interaction_daily_holds_all_staged_clicks",
        "update stg_interaction set clicks = 9 where course_day = 8");
    BREAKS.put(
        "fct_interaction_daily_clicks_are_positive",
        "update fct_interaction_daily set clicks = 0 where course_day = 8");
    BREAKS.put(
        "fct_engagement_weekly_grain_is_unique",
        "update fct_engagement_weekly set course_week = 0"
            + " where course_week = 1 and enrollment_key = 1");
    BREAKS.put(
        "fct_engagement_weekly_holds_all_daily_clicks",
        "update fct_engagement_weekly set clicks = 9"
            + " where course_week = 1 and enrollment_key = 1");
    BREAKS.put("fct_enrollment_event_grain_is_unique", twice("fct_enrollment_event"));
    BREAKS.put(
        "fct_enrollment_event_loses_no_staged_row",
        "insert into stg_enrollment_event values (99, 1, 2, 'WITHDRAWN', 3, null)");
    BREAKS.put("fct_attendance_grain_is_unique", twice("fct_attendance"));
    BREAKS.put(
        "fct_attendance_loses_no_staged_row",
        "insert into stg_attendance values (99, 'x', 1, 3, 'LATE')");
    BREAKS.put("fct_program_membership_grain_is_unique", twice("fct_program_membership"));
    BREAKS.put(
        "fct_program_membership_loses_no_staged_row",
        "insert into stg_program_membership values (99, 1, 1, '2013-10-01', null)");
    BREAKS.put(
        "fct_account_transaction_grain_is_unique",
        "update fct_account_transaction set transaction_pseudonym = 'x'");
    BREAKS.put(
        "fct_account_transaction_holds_all_staged_money",
        "update stg_account_transaction set amount = 0.01 where source_row_id = 2");
    BREAKS.put(
        "fct_account_transaction_days_are_in_dim_date",
        "update fct_account_transaction set due_date_key = 20991231 where source_row_id = 2");
    BREAKS.put(
        "fct_account_balance_monthly_grain_is_unique",
        "update fct_account_balance_monthly set month_key = 201310");
    BREAKS.put(
        "fct_account_balance_monthly_holds_all_money",
        "update fct_account_balance_monthly set balance = 1 where month_key = 201311");
    BREAKS.put("fct_advising_contact_grain_is_unique", twice("fct_advising_contact"));
    BREAKS.put(
        "fct_advising_contact_loses_no_staged_row",
        "insert into stg_advising_contact values (99, 'x', 1, 1, 1, '2013-10-01', 'EMAIL', null)");
    BREAKS.put("bridge_staff_assignment_grain_is_unique", twice("bridge_staff_assignment"));
    BREAKS.put(
        "bridge_staff_assignment_loses_no_staged_row",
        "insert into stg_staff_assignment values (99, 1, 1, 'OTHER')");
    BREAKS.put("fct_risk_score_grain_is_unique", score(99, "0.5"));
    BREAKS.put("facts_refer_to_existing_members", "delete from dim_program where program_key = 1");
    BREAKS.put(
        "columns_hold_accepted_values", "update fct_attendance set attendance_status = 'HERE'");
    BREAKS.put("columns_lie_in_their_ranges", score(1, "1.5"));
    BREAKS.put(
        "store_and_warehouse_reconcile",
        "update etl_reconciliation set store_amount = 1 where table_name = 'interaction'");
    BREAKS.put(
        "fct_enrollment_days_are_in_order",
        "update fct_enrollment set withdrawn_day = -30 where enrollment_key = 1");
    BREAKS.put(
        "fct_account_transaction_reversals_take_back_what_they_name",
        "update fct_account_transaction set reverses_row_id = 1 where source_row_id = 2");
    BREAKS.put(
        "fct_account_transaction_follows_the_others",
        "insert into stg_ledger_horizon values (201310)");
    BREAKS.put(
        "facts_lie_near_their_offering",
        "update fct_interaction_daily set course_day = 900 where course_day = 8");
    BREAKS.put(
        "ended_offerings_have_results",
        "update fct_enrollment set final_result = null where enrollment_key = 1");
    BREAKS.put(
        "running_offerings_have_recent_activity",
        "update dim_offering set length_days = 100, start_day_number = (select d.day_number - 30"
            + " from dim_date d where d.calendar_date = current_date) where offering_key = 1");
    BREAKS.put(
        "newest_batch_is_recent",
        "insert into stg_store_total values ('change_batch', 1, 1, timestamp '2020-01-01 00:00:00')");
  }

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theRowThatBreaksItIsFound() throws SQLException {
    assertThat(BREAKS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            DataCheck.all().stream().map(DataCheck::name).toList());
    Warehouse warehouse = LoadedWarehouse.empty(folder);
    try (StudentStore store = StudentStore.inMemory()) {
      new StoreWriter(store).batch(1, CampusRows.BASE);
      WarehouseLoad.into(warehouse).from(store).run();
    }
    return DataCheck.all().stream()
        .map(check -> DynamicTest.dynamicTest(check.name(), () -> breakIt(check, warehouse)))
        .onClose(warehouse::close);
  }

  private static void breakIt(DataCheck check, Warehouse warehouse) throws SQLException {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      MergeSession session = new MergeSession(connection, 1);
      for (String sql : AS_AFTER_STAGING) {
        statement.execute(sql);
      }
      CheckResult before = check.run(session, warehouse.dialect());
      assertThat(before.examples()).isEmpty();
      assertThat(before.holds()).isTrue();
      for (String sql : BREAKS.getOrDefault(check.name(), "").split(";", -1)) {
        statement.execute(sql);
      }
      CheckResult after = check.run(session, warehouse.dialect());
      assertThat(after.failedRows()).isPositive().isEqualTo(after.examples().size());
      assertThat(after.toString()).startsWith(check.name() + " (").doesNotContain("\n");
      connection.rollback();
    }
  }

  private static String twice(String table) {
    return "insert into %1$s select * from %1$s".formatted(table);
  }

  private static String score(long enrollment, String probability) {
    return "insert into fct_risk_score (enrollment_key, observation_day, model_version_key,"
        + " offering_key, student_durable_key, probability, scored_at)"
        + " values (%d, 0, -1, 1, 1, %s, current_timestamp)".formatted(enrollment, probability);
  }
}
