package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.CheckFailedException;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loads leave behind about their checks, and how store and warehouse are compared. */
class CheckHistoryTest {
  @TempDir Path folder;

  private StudentStore store;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    store = StudentStore.inMemory();
    warehouse = LoadedWarehouse.empty(folder);
  }

  @AfterEach
  void close() {
    warehouse.close();
    store.close();
  }

  @Test
  void aClaimThatWarnsIsReportedAndTheLoadIsPublished() {
    LoadReport load = load(1, CampusRows.BASE);
    assertThat(load.warnings())
        .extracting(CheckResult::check)
        .containsExactly("ended_offerings_have_results");
    assertThat(load.toString())
        .contains(
            "warning: ended_offerings_have_results"
                + " (1 row, first: offering_code AAA-2013J, enrollments 2)\n");
    assertThat(
            text(
                "select concat(check_name, ' ', failed_rows) from check_result"
                    + " where severity = 'WARN' and failed_rows > 0"))
        .containsExactly("ended_offerings_have_results 1");
    assertThat(text("select failed_row from check_failure"))
        .containsExactly("offering_code AAA-2013J, enrollments 2");
    assertThat(text("select status from etl_run")).containsExactly("DONE");
  }

  @Test
  void aLoadRunsTheChecksOfWhatItTouchedAndAFullLoadAllOfThem() {
    String[] all = DataCheck.all().stream().map(DataCheck::name).toArray(String[]::new);
    List<String> withoutAttempts =
        Stream.of(all).filter(check -> !check.startsWith("fct_assessment_attempt_")).toList();
    assertThat(load(1, CampusRows.BASE).checks())
        .extracting(CheckResult::check)
        .containsExactlyElementsOf(withoutAttempts);
    LoadReport next = load(2, CampusRows.attendance(2, 1, 4, "LATE"));
    assertThat(next.checks())
        .extracting(CheckResult::check)
        .contains(
            "fct_attendance_grain_is_unique",
            "fct_attendance_loses_no_staged_row",
            "facts_refer_to_existing_members",
            "columns_hold_accepted_values",
            "fct_risk_score_grain_is_unique",
            "store_and_warehouse_reconcile",
            "newest_batch_is_recent")
        .doesNotContain(
            "dim_student_spans_leave_no_gap",
            "fct_enrollment_grain_is_unique",
            "fct_interaction_daily_grain_is_unique",
            "fct_account_transaction_holds_all_staged_money");
    assertThat(WarehouseLoad.into(warehouse).from(store).full().run().checks())
        .extracting(CheckResult::check)
        .containsExactly(all);
  }

  @Test
  void aLoadSaysWhatTheStoreHasOfEachTableAndTheWarehouseToo() {
    LoadReport load = load(1, CampusRows.BASE);
    assertThat(load.totals())
        .hasSize(18)
        .allSatisfy(
            total -> {
              assertThat(total.warehouseRows()).isEqualTo(total.storeRows());
              assertThat(total.warehouseAmount()).isEqualTo(total.storeAmount());
            });
    assertThat(text("select store_amount from etl_reconciliation where store_amount is not null"))
        .containsExactlyInAnyOrder("7.0000", "600.0000");
  }

  @Test
  void theInteractionsOfTheStoreAreCountedOnlyWhereAllOfItIsRead() {
    LoadReport all = load(1, CampusRows.BASE);
    LoadReport next = load(2, CampusRows.attendance(2, 1, 4, "LATE"));

    assertThat(all.totals()).filteredOn(t -> t.table().equals("interaction")).hasSize(1);
    assertThat(next.totals()).hasSize(17).noneMatch(t -> t.table().equals("interaction"));
  }

  @Test
  void aWarehouseThatLostRowsIsNoticedAndMendedByAFullLoad() {
    load(1, CampusRows.BASE);
    warehouse.jdbi().useHandle(h -> h.execute("delete from fct_program_membership"));
    new StoreWriter(store).batch(2, CampusRows.attendance(2, 1, 4, "LATE"));
    assertThatThrownBy(() -> WarehouseLoad.into(warehouse).from(store).run())
        .isInstanceOf(CheckFailedException.class)
        .hasMessage(
            "Check failed: store_and_warehouse_reconcile (1 row, first: table_name"
                + " program_membership, store_rows 1, warehouse_rows 0, store_amount null,"
                + " warehouse_amount null). The warehouse is as it was. To see the rows: select *"
                + " from check_failure where etl_run_id = 2. The check's .sql says what to do");
    assertThat(text("select failed_row from check_failure where etl_run_id = 2"))
        .contains(
            "table_name program_membership, store_rows 1, warehouse_rows 0, store_amount null,"
                + " warehouse_amount null");
    assertThat(text("select count(*) from fct_attendance")).containsExactly("1");
    WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(text("select count(*) from fct_program_membership")).containsExactly("1");
  }

  @Test
  void ofTwoStoresThatKnowTheSameStudentNeitherIsHeldAgainstTheWarehouse() {
    load(1, CampusRows.BASE);
    try (StudentStore other = StudentStore.inMemory()) {
      new StoreWriter(other).batch(1, CampusRows.BASE);
      WarehouseLoad.into(warehouse).from(other).run();
    }
    LoadReport load =
        load(
            2,
            "insert into program (program_id, source_system, source_id, title, batch_id)"
                + " values (2, 't', 'BA', 'Arts', $b)");
    assertThat(load.totals())
        .anySatisfy(t -> assertThat(t.warehouseRows()).isNotEqualTo(t.storeRows()));
  }

  private LoadReport load(long batch, String... statements) {
    new StoreWriter(store).batch(batch, statements);
    return WarehouseLoad.into(warehouse).from(store).run();
  }

  private List<String> text(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
