package io.studentdata.warehouse.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.query.Scope;
import io.studentdata.warehouse.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Answers about loads and scores that were worked out by hand, on {@link SmallUniversity}. */
abstract class OperationInsightsContract extends SmallUniversityContract {
  private static final Offset<Double> CLOSE = within(1e-4);

  @Test
  void factsAreAsFreshAsTheirNewestEventOfTheDayAskedFor() {
    List<FactFreshness> facts = insights.operations().freshness(LocalDate.of(2024, 2, 20));
    assertThat(facts)
        .extracting(FactFreshness::fact)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Fact.all().stream().map(Fact::table), Stream.of("fct_risk_score"))
                .toList());
    assertThat(fact(facts, "fct_assessment_attempt").newestOn())
        .isEqualTo(LocalDate.of(2024, 2, 13));
    assertThat(fact(facts, "fct_enrollment").daysBehind()).isEqualTo(12);
    FactFreshness clicks = fact(facts, "fct_interaction_daily");
    assertThat(clicks.daysBehind()).isZero();
    assertThat(clicks.rows()).isEqualTo(13);
    assertThat(clicks.changedAt()).isNotNull().isEqualTo(clicks.loadedAt());
    assertThat(clicks.failedLoads()).isZero();
    assertThat(fact(facts, "fct_attendance").rows()).isPositive();
    assertThat(fact(facts, "fct_attendance").newestOn()).isEqualTo(LocalDate.of(2024, 2, 13));
    assertThat(fact(facts, "fct_account_balance_monthly").newestOn())
        .isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(fact(facts, "fct_account_transaction").daysBehind()).isZero();
    assertThat(fact(facts, "fct_risk_score").rows()).isZero();
    assertThat(fact(facts, "fct_risk_score").newestOn()).isNull();
  }

  @Test
  void aScoreIsCalibratedWhereAsManyFailAsItSaid() {
    warehouse
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "insert into dim_model_version (model_version_key, model_name, model_version,"
                      + " observation_day) values (7, 'tree', '2', 0)");
              Map<Integer, Double> scores =
                  Map.of(3, 0.1, 4, 0.15, 5, 0.85, 6, 0.8, 7, 1.0, 12, 0.5); // by the store's row
              scores.forEach(
                  (row, probability) ->
                      handle.execute(
                          "insert into fct_risk_score (enrollment_key, probability, observation_day,"
                              + " model_version_key, offering_key, student_durable_key, scored_at)"
                              + " select enrollment_key, cast(? as double precision), 0, 7, offering_key,"
                              + " student_durable_key, current_timestamp from fct_enrollment"
                              + " where source_row_id = ?",
                          probability,
                          row));
            });
    List<RiskCalibration> bands = insights.operations().riskCalibration(Scope.everything());
    warehouse.jdbi().useHandle(handle -> handle.execute("delete from fct_risk_score"));
    assertThat(bands).extracting(RiskCalibration::bandFromPercent).containsExactly(10, 80, 90);
    assertThat(bands).extracting(RiskCalibration::scores).containsExactly(2, 2, 1);
    assertThat(bands.get(0).expectedPercent()).isCloseTo(12.5, CLOSE);
    assertThat(bands.get(0).observedPercent()).isZero();
    assertThat(bands.get(0).brier()).isCloseTo(0.01625, CLOSE);
    assertThat(bands.get(1).observedPercent()).isEqualTo(100);
    assertThat(bands.get(2).brier()).isZero();
  }

  private static FactFreshness fact(List<FactFreshness> facts, String table) {
    return facts.stream().filter(fact -> fact.fact().equals(table)).findFirst().orElseThrow();
  }
}
