package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real data, where this machine has it: the numbers are known. */
class OuladLoadTest {
  private static final String ENROLLMENT_DAYS =
      "select count(*) from (select distinct enrollment_key, course_day from fct_interaction_daily) d";

  @TempDir Path folder;

  @Test
  void threePresentationsComeToTheirKnownNumbers() {
    try (Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      LoadReport load = load(warehouse, Oulad.assumeSmall());
      assertThat(load.rows("fct_interaction_daily")).isEqualTo(344_136);
      assertThat(load.clicks()).isEqualTo(1_582_750);
      assertThat(load.rows("fct_assessment_attempt")).isEqualTo(12_479);
      assertThat(load.rows("fct_enrollment")).isEqualTo(2_168);
    }
  }

  @Test
  void fifteenPresentationsComeToTheirKnownNumbers() {
    try (Warehouse warehouse = LoadedWarehouse.empty(folder)) {
      LoadReport load = load(warehouse, Oulad.assumeSubset());
      assertThat(load.rows("dim_offering")).isEqualTo(15);
      assertThat(load.rows("dim_assessment")).isEqualTo(149);
      assertThat(load.rows("dim_resource")).isEqualTo(4_694);
      assertThat(load.rows("fct_enrollment")).isEqualTo(21_333);
      assertThat(load.rows("fct_assessment_attempt")).isEqualTo(121_738);
      assertThat(load.rows("fct_interaction_daily")).isEqualTo(5_656_426);
      assertThat(load.clicks()).isEqualTo(25_804_801);
      assertThat(number(warehouse, ENROLLMENT_DAYS)).isEqualTo(1_184_415);
      assertThat(
              number(warehouse, "select count(distinct student_durable_key) from fct_enrollment"))
          .isEqualTo(19_720);
    }
  }

  private LoadReport load(Warehouse warehouse, Path oulad) {
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      Ingest.into(store).from(OuladSource.of(oulad)).run();
      LoadReport load = WarehouseLoad.into(warehouse).from(store).run();
      assertThat(WarehouseLoad.into(warehouse).from(store).run().changedNothing()).isTrue();
      return load;
    }
  }

  private static long number(Warehouse warehouse, String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }
}
