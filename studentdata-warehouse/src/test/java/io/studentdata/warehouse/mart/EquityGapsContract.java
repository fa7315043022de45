package io.studentdata.warehouse.mart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.query.Background;
import io.studentdata.core.query.Scope;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breakdowns by background show, and what they keep to themselves. */
abstract class EquityGapsContract {
  private static final String DIGITS =
      IntStream.range(0, 10).mapToObj("select %d as d"::formatted).collect(joining(" union all "));

  private record Band(String name, int passed, int failed) {}

  @TempDir Path folder;
  private Warehouse warehouse;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @BeforeEach
  final void open() {
    warehouse = emptyWarehouse(folder);
  }

  @AfterEach
  final void close() {
    warehouse.close();
  }

  @Test
  void aGapIsTheDifferenceToEverybody() {
    List<EquityGap> gaps = gaps(List.of(new Band("a", 30, 10), new Band("b", 20, 20)));
    EquityGap first = gaps.get(0);
    assertThat(first.students()).isEqualTo(40);
    assertThat(first.succeeded()).isEqualTo(30);
    assertThat(first.successPercent()).isEqualTo(75);
    assertThat(first.gapPoints()).isCloseTo(12.5, within(1e-9));
    // Wilson's interval of 30 in 40, as tables have it
    assertThat(first.lowPercent()).isCloseTo(59.81, within(0.01));
    assertThat(first.highPercent()).isCloseTo(85.81, within(0.01));
    assertThat(gaps.get(1).gapPoints()).isCloseTo(-12.5, within(1e-9));
  }

  @Test
  void aSmallBandTakesTheNextSmallestWithIt() {
    List<EquityGap> gaps =
        gaps(List.of(new Band("a", 3, 2), new Band("b", 15, 15), new Band("c", 40, 40)));
    assertThat(gaps.get(0)).isEqualTo(hidden("a"));
    assertThat(gaps.get(1)).isEqualTo(hidden("b"));
    assertThat(gaps.get(2).succeeded()).isEqualTo(40);
  }

  @Test
  void aRateOfFewFailuresIsHiddenThoughTheBandIsLarge() {
    List<EquityGap> gaps =
        gaps(List.of(new Band("a", 50, 2), new Band("b", 40, 30), new Band("c", 45, 35)));
    assertThat(gaps.get(0).students()).isEqualTo(52);
    assertThat(gaps.get(0).successPercent()).isNull();
    assertThat(gaps.get(1).students()).isEqualTo(70);
    assertThat(gaps.get(1).successPercent()).as("gives a's away otherwise").isNull();
    assertThat(gaps.get(2).successPercent()).isNotNull();
  }

  @Test
  void noTotalGivesAHiddenCellAway() {
    Random random = new Random(20240205);
    for (int round = 0; round < 40; round++) {
      List<Band> bands = new ArrayList<>();
      int count = 2 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        bands.add(new Band("band " + i, random.nextInt(25), 1 + random.nextInt(25)));
      }
      List<EquityGap> gaps = gaps(bands);
      int people = 0;
      int passed = 0;
      int failed = 0;
      int hiddenSizes = 0;
      int hiddenRates = 0;
      for (int i = 0; i < count; i++) {
        EquityGap gap = gaps.get(i);
        Band band = bands.get(i);
        if (gap.students() == null) {
          people += band.passed() + band.failed();
          hiddenSizes++;
        }
        if (gap.succeeded() == null) {
          passed += band.passed();
          failed += band.failed();
          hiddenRates++;
        }
      }
      String what = bands + " gave " + gaps;
      assertThat(hiddenSizes).as(what).isNotEqualTo(1);
      assertThat(hiddenRates).as(what).isNotEqualTo(1);
      boolean all = hiddenSizes == count;
      assertThat(hiddenSizes == 0 || all || people >= 10).as(what).isTrue();
      boolean noRate = hiddenRates == count;
      assertThat(hiddenRates == 0 || noRate || Math.min(passed, failed) >= 10).as(what).isTrue();
    }
  }

  @Test
  void whoAsksForNoLimitSeesAll() {
    fill(List.of(new Band("a", 1, 1), new Band("b", 15, 15)));
    assertThat(
            Insights.of(warehouse)
                .withSmallestGroup(0)
                .outcomes()
                .equityGaps(Scope.everything(), Background.REGION))
        .extracting(EquityGap::students)
        .containsExactly(2, 30);
  }

  private static EquityGap hidden(String band) {
    return new EquityGap(band, null, null, null, null, null, null, null);
  }

  private List<EquityGap> gaps(List<Band> bands) {
    fill(bands);
    return Insights.of(warehouse).outcomes().equityGaps(Scope.everything(), Background.REGION);
  }

  private void fill(List<Band> bands) {
    warehouse
        .jdbi()
        .useTransaction(
            handle -> {
              handle.execute("delete from fct_enrollment");
              handle.execute("delete from dim_student where student_key > 0");
              handle.execute("delete from dim_offering where offering_key > 0");
              handle.execute(
                  "insert into dim_offering (offering_key, course_key, source_system, offering_code,"
                      + " course_code, term_code, start_is_approximate, length_days, store_key,"
                      + " source_row_id, etl_run_id) values (1, 1, 't', 'o', 'c', 't', 0, 28, 1, 1, 1)");
              int key = 0;
              for (Band band : bands) {
                students(handle, key, band.passed(), band.name(), "PASS");
                students(handle, key + band.passed(), band.failed(), band.name(), "FAIL");
                key += band.passed() + band.failed();
              }
            });
  }

  /** Students with keys after {@code after}, each with one enrollment. */
  private static void students(Handle handle, int after, int count, String region, String result) {
    String keys =
        "(select %d + 10 * t.d + o.d as k from (%2$s) t cross join (%2$s) o where 10 * t.d + o.d between 1 and %3$d) n"
            .formatted(after, DIGITS, count);
    handle.execute(
        "insert into dim_student (student_key, student_durable_key, student_pseudonym, region,"
            + " declared_on, valid_from, valid_to, is_current, store_key, source_row_id, etl_run_id)"
            + " select k, k, concat('p', k), ?, '1900-01-01', '1900-01-01', '9999-12-31', 1, 1, k, 1 from "
            + keys,
        region);
    handle.execute(
        "insert into fct_enrollment (enrollment_key, offering_key, student_key, student_durable_key,"
            + " previous_attempts, studied_credits, final_result, store_key, source_row_id,"
            + " etl_run_id) select k, 1, k, k, 0, 60, ?, 1, k, 1 from "
            + keys,
        result);
  }
}
