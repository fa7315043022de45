package io.studentdata.warehouse.mart;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.TermId;
import io.studentdata.core.query.Scope;
import java.util.List;
import java.util.Map;

/** Offerings and terms beside each other. Safe to share between threads. */
public final class OfferingInsights {
  private final InsightQueries queries;

  OfferingInsights(InsightQueries queries) {
    this.queries = queries;
  }

  /**
   * How each course did in each term, and how it changed since its term before, by course and term.
   */
  public List<CohortResult> cohortsByTerm(Scope scope) {
    return queries.list(
        OfferingInsights.class,
        "cohortsByTerm",
        scope,
        Map.of(),
        row ->
            new CohortResult(
                row.id("course_code", CourseId::of),
                row.id("term_code", TermId::of),
                row.date("first_day"),
                row.count("enrolled"),
                row.count("finished"),
                row.numberIfAny("success_percent"),
                row.numberIfAny("withdrawn_percent"),
                row.numberIfAny("mean_score"),
                row.number("mean_clicks"),
                row.numberIfAny("change_points")));
  }

  /** Each offering beside all others in scope. */
  public List<OfferingBenchmark> benchmark(Scope scope) {
    return queries.list(
        OfferingInsights.class,
        "benchmark",
        scope,
        Map.of(),
        row ->
            new OfferingBenchmark(
                row.id("offering_code", OfferingId::of),
                row.count("enrolled"),
                row.count("finished"),
                row.numberIfAny("success_percent"),
                row.numberIfAny("withdrawn_percent"),
                row.numberIfAny("others_success_percent"),
                row.numberIfAny("gap_points"),
                row.countIfAny("success_rank"),
                row.numberIfAny("weekly_clicks"),
                row.numberIfAny("active_percent"),
                row.numberIfAny("mean_score"),
                row.numberIfAny("on_time_percent")));
  }
}
