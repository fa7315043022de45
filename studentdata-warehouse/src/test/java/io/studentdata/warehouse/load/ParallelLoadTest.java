package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two loads at once, and readers beside a load. */
class ParallelLoadTest {
  @TempDir Path folder;

  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private StudentStore store;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    store = StudentStore.inMemory();
    warehouse = LoadedWarehouse.empty(folder);
    Ingest.into(store).from(SyntheticSource.ofStudents(10)).run();
  }

  @AfterEach
  void close() {
    other.shutdownNow();
    warehouse.close();
    store.close();
  }

  @Test
  void aSecondLoadLeavesAtOnceAndSaysSinceWhenTheFirstRuns() {
    WarehouseLoad second = WarehouseLoad.into(warehouse).from(store);
    LoadReport first =
        WarehouseLoad.into(warehouse)
            .from(store)
            .progress(
                (step, unit, expected) -> {
                  assertThatThrownBy(second::run)
                      .isInstanceOf(DatabaseException.class)
                      .hasMessageMatching(
                          "Cannot load the warehouse: another load is running since"
                              + " 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\. Wait for its end,"
                              + " then load again, or load with waitingUpTo\\(Duration\\)");
                  return done -> {};
                })
            .run();
    assertThat(first.batches()).isEqualTo(1);
    assertThat(second.run().changedNothing()).isTrue();
  }

  @Test
  void aLoadWaitsForAnotherAsLongAsItIsTold() throws Exception {
    WarehouseLoad impatient =
        WarehouseLoad.into(warehouse).from(store).waitingUpTo(Duration.ofMillis(200));
    Future<LoadReport> patient =
        LoadLock.holding(
            warehouse,
            Duration.ZERO,
            lock -> {
              Future<LoadReport> waiting =
                  other.submit(
                      () ->
                          WarehouseLoad.into(warehouse)
                              .from(store)
                              .waitingUpTo(Duration.ofMinutes(1))
                              .run());
              assertThatThrownBy(impatient::run)
                  .hasMessageContaining("and did not end within 0.2 s");
              assertThat(waiting.isDone()).isFalse();
              return waiting;
            });
    assertThat(patient.get().batches()).isEqualTo(1);
  }

  @Test
  void aReaderNeverSeesHalfALoad() throws Exception {
    WarehouseLoad.into(warehouse).from(store).run();
    AtomicBoolean loading = new AtomicBoolean(true);
    Future<Integer> reader = other.submit(() -> read(loading));
    for (int students : List.of(15, 20, 40)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(students)).run();
      WarehouseLoad.into(warehouse).from(store).run();
    }
    WarehouseLoad.into(warehouse).from(store).full().run();
    loading.set(false);
    assertThat(reader.get()).isPositive();
  }

  /** Reads all the time; each time clicks, weeks and enrollments are those of one load. */
  private int read(AtomicBoolean loading) {
    int times = 0;
    while (loading.get()) {
      List<String> broken =
          warehouse
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              """
                              select concat('daily ', d.clicks, ', weekly ', w.clicks, ', enrolled ', e.n, ', with weeks ', w.n, ', runs ', r.n)
                              from (select sum(clicks) as clicks from fct_interaction_daily) d
                              cross join (select sum(clicks) as clicks, count(distinct enrollment_key) as n from fct_engagement_weekly) w
                              cross join (select count(*) as n from fct_enrollment) e
                              cross join (select max(etl_run_id) as n from etl_run) r
                              where d.clicks <> w.clicks or e.n <> w.n
                                  or r.n <> (select max(etl_run_id) from etl_step)
                              """)
                          .mapTo(String.class)
                          .list());
      assertThat(broken).isEmpty();
      times++;
    }
    return times;
  }
}
