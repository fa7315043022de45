package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The warehouse and its models themselves. Safe to share between threads. */
public final class OperationInsights {
  private final InsightQueries queries;

  OperationInsights(InsightQueries queries) {
    this.queries = queries;
  }

  /**
   * How recent what each fact holds is, those without rows included.
   *
   * @param asOf the day from which to look back, 1970 to 2069; none for others
   */
  public List<FactFreshness> freshness(LocalDate asOf) {
    return queries.list(
        OperationInsights.class,
        "freshness",
        Map.of("as_of", asOf.toString()),
        row ->
            new FactFreshness(
                row.text("fact"),
                row.total("fact_rows"),
                row.dateIfAny("newest_on"),
                row.countIfAny("days_behind"),
                row.timeIfAny("changed_at"),
                row.timeIfAny("loaded_at"),
                row.count("failed_loads")));
  }

  /**
   * Whether what came of students is what models had said, by model version, observation day and
   * band of probability, of the scores in the warehouse.
   */
  public List<RiskCalibration> riskCalibration(Scope scope) {
    return queries.list(
        OperationInsights.class,
        "riskCalibration",
        scope,
        Map.of(),
        row ->
            new RiskCalibration(
                row.text("model_name"),
                row.text("model_version"),
                row.count("observation_day"),
                row.count("band_from_percent"),
                row.count("scores"),
                row.number("expected_percent"),
                row.number("observed_percent"),
                row.number("brier")));
  }
}
