package io.studentdata.warehouse.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.check.CheckResult;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.load.WithoutLoads;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that are forgotten stay forgotten, and their weeks stay. */
abstract class RetentionContract {
  private static final String WEEKS = "fct_engagement_weekly";
  private static final String DAYS = "fct_interaction_daily";
  private static final String FORGOTTEN =
      "offering_key in (select offering_key from etl_retention)";

  @TempDir Path folder;
  private StudentStore store;
  private Warehouse warehouse;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @BeforeEach
  final void load() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(40).seed(11)).run();
    warehouse = emptyWarehouse(folder);
    WarehouseLoad.into(warehouse).from(store).run();
  }

  @AfterEach
  final void close() {
    warehouse.close();
    store.close();
  }

  @Test
  void oldTermsLoseTheirDaysAndKeepTheirWeeks() {
    StarContent before = StarContent.of(warehouse);
    long rows = number("select count(*) from fct_interaction_daily");
    long clicks = number("select sum(cast(clicks as bigint)) from fct_interaction_daily");
    RetentionReport report = keepOneTerm();
    assertThat(report.offerings()).isNotEmpty();
    assertThat(report.rows())
        .isPositive()
        .isEqualTo(rows - number("select count(*) from fct_interaction_daily"));
    assertThat(report.clicks())
        .isEqualTo(clicks - number("select sum(cast(clicks as bigint)) from fct_interaction_daily"))
        .isEqualTo(number("select sum(clicks) from fct_engagement_weekly where " + FORGOTTEN))
        .isEqualTo(number("select sum(removed_clicks) from etl_retention"));
    assertThat(StarContent.of(warehouse).rows(WEEKS)).isEqualTo(before.rows(WEEKS));
    assertThat(
            texts(
                "select distinct term_code from dim_offering where offering_key in (select"
                    + " offering_key from fct_interaction_daily)"))
        .containsExactly(
            texts("select max(term_code) from dim_offering where offering_key > 0").get(0));
    assertThat(texts("select concat(status, ': ', message) from etl_run where etl_run_id = 2"))
        .containsExactly("RETENTION: forgot daily interactions of terms but the newest 1");
    assertThat(number("select rows_deleted from etl_step where etl_run_id = 2"))
        .isEqualTo(report.rows());
    assertThat(keepOneTerm().changedNothing()).as("the second time").isTrue();
  }

  @Test
  void offeringsLoseTheirDaysOnceTheyEndedLongEnoughAgo() {
    LocalDate ended =
        warehouse
            .jdbi()
            .withHandle(
                h ->
                    h
                        .createQuery(
                            "select start_date, length_days from dim_offering where offering_key > 0")
                        .map(
                            (row, context) ->
                                row.getObject(1, LocalDate.class).plusDays(row.getInt(2) - 1L))
                        .stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    Retention rule = Retention.of(warehouse);
    assertThat(rule.interactionsOlderThan(Period.ofYears(1), ended.plusYears(1)).run().rows())
        .as("on the last day")
        .isZero();
    assertThat(
            rule.interactionsOlderThan(Period.ofYears(1), ended.plusYears(1).plusDays(1))
                .run()
                .offerings())
        .isNotEmpty();
    assertThatThrownBy(() -> rule.interactionsOlderThan(Period.ofDays(-1), ended))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rule.interactionsOlderThanTerms(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(rule::run).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatComesLateForThemChangesNeitherDaysNorWeeksAndChecksHold() {
    keepOneTerm();
    StarContent before = StarContent.of(warehouse);
    long forgotten = enrollment("in");
    long kept = enrollment("not in");
    click(1_000_001, forgotten);
    click(1_000_002, kept);
    LoadReport late = incremental();
    assertThat(late.checks()).isNotEmpty().allMatch(CheckResult::holds);
    assertThat(late.rowsStaged()).isEqualTo(2);
    assertThat(late.clicksStaged()).as("of one of the two").isEqualTo(3);
    assertThat(StarContent.of(warehouse).rows(DAYS)).hasSize(before.rows(DAYS).size() + 1);
    assertThat(number("select count(*) from fct_interaction_daily where " + FORGOTTEN)).isZero();
    assertThat(changedWeeks(before)).isEqualTo(1);
  }

  @Test
  void aFullLoadBringsNoDayBack() {
    keepOneTerm();
    StarContent before = StarContent.of(warehouse);
    LoadReport full = WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(full.checks()).allMatch(CheckResult::holds);
    assertThat(StarContent.of(warehouse)).isEqualTo(before);
  }

  @Test
  void restatingAnOfferingBringsNoDayBack() {
    String code = keepOneTerm().offerings().get(0);
    StarContent before = StarContent.of(warehouse);
    String system =
        texts("select max(source_system) from dim_offering where offering_key > 0").get(0);
    WarehouseLoad.into(warehouse).from(store).restating(OfferingId.of(system, code)).run();
    assertThat(StarContent.of(warehouse)).isEqualTo(before);
  }

  @Test
  void anErasureTakesTheWeeksOfTheStudentToo() {
    keepOneTerm();
    StudentId student = store.students().stream().findFirst().orElseThrow().id();
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    assertThat(witness.found()).containsKey(WEEKS);
    var erased = Erasure.in(store).erase(student, new Access("officer", "on request"));
    assertThat(incremental().checks()).allMatch(CheckResult::holds);
    assertThat(witness.certify(erased, List.of()).removedFromWarehouse()).containsKey(WEEKS);
  }

  @Test
  void weeksThatDoNotHoldTheirDaysStopIt() {
    warehouse
        .jdbi()
        .useHandle(
            h ->
                h.execute("update fct_engagement_weekly set clicks = clicks + 1 where clicks > 0"));
    StarContent before = StarContent.of(warehouse);
    assertThatThrownBy(this::keepOneTerm)
        .isInstanceOf(RetentionException.class)
        .hasMessageContaining("restating")
        .message()
        .doesNotContain("\n");
    assertThat(StarContent.of(warehouse)).isEqualTo(before);
    assertThat(number("select count(*) from etl_retention")).isZero();
  }

  @Test
  void aLoadThatRunsIsLeftAlone() throws Exception {
    String message =
        WithoutLoads.run(
            warehouse,
            Duration.ZERO,
            () -> {
              try {
                return keepOneTerm().toString();
              } catch (DatabaseException e) {
                return String.valueOf(e.getMessage());
              }
            });
    assertThat(message).contains("another load is running");
  }

  private RetentionReport keepOneTerm() {
    return Retention.of(warehouse).interactionsOlderThanTerms(1).run();
  }

  private LoadReport incremental() {
    return WarehouseLoad.into(warehouse).from(store).run();
  }

  /** The store's row of an enrollment whose offering is among the forgotten, or not. */
  private long enrollment(String in) {
    return number(
        "select min(source_row_id) from fct_enrollment where offering_key %s (select offering_key from etl_retention)"
            .formatted(in));
  }

  /** One more batch: three clicks on the first day, on a resource that was not used then. */
  private void click(long id, long enrollment) {
    Jdbi.create(store.database().dataSource())
        .useTransaction(
            handle -> {
              handle.execute(
                  "insert into change_batch values (?, 'test', 'test', current_timestamp)", id);
              handle.execute(
                  "insert into interaction (interaction_id, enrollment_id, resource_id, course_day,"
                      + " clicks, batch_id) select ?, e.enrollment_id, (select min(r.resource_id)"
                      + " from learning_resource r where r.offering_id = e.offering_id and not exists"
                      + " (select 1 from interaction i where i.enrollment_id = e.enrollment_id"
                      + " and i.course_day = 0 and i.resource_id = r.resource_id)), 0, 3, ?"
                      + " from enrollment e where e.enrollment_id = ?",
                  id,
                  id,
                  enrollment);
              handle.execute(
                  "insert into change_batch_table values (?, 'interaction', 1, 0, 0, ?, ?)",
                  id,
                  id,
                  id);
            });
  }

  private long changedWeeks(StarContent before) {
    List<String> now = StarContent.of(warehouse).rows(WEEKS);
    return now.stream().filter(row -> !before.rows(WEEKS).contains(row)).count();
  }

  private long number(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private List<String> texts(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
