package io.studentdata.warehouse.mart;

import io.studentdata.core.model.FinalResult;
import io.studentdata.core.query.Scope;
import java.util.List;
import java.util.Map;

/** What students do online, and how it goes with outcomes. Safe to share between threads. */
public final class EngagementInsights {
  private final InsightQueries queries;

  EngagementInsights(InsightQueries queries) {
    this.queries = queries;
  }

  /** How active those were who passed, failed or withdrew, by course week and outcome. */
  public List<EngagementPoint> curvesByOutcome(Scope scope) {
    return queries.list(
        EngagementInsights.class,
        "curvesByOutcome",
        scope,
        Map.of(),
        row ->
            new EngagementPoint(
                row.count("course_week"),
                FinalResult.valueOf(row.text("outcome")),
                row.count("enrolled"),
                row.count("active"),
                row.number("active_percent"),
                row.number("mean_clicks"),
                row.number("mean_active_days")));
  }

  /**
   * The types of resources, by how well their use tells those who will succeed from those who will
   * not; those that the former use most of all come first.
   *
   * @param untilDay the last course day whose clicks count; enrollments that stood on it are
   *     counted
   */
  public List<ResourceTypeUse> resourceTypes(Scope scope, int untilDay) {
    return queries.list(
        EngagementInsights.class,
        "resourceTypes",
        scope,
        Map.of("until_day", untilDay),
        row ->
            new ResourceTypeUse(
                row.text("activity_type"),
                row.count("resources"),
                row.count("succeeded"),
                row.count("others"),
                row.numberIfAny("succeeded_use_percent"),
                row.numberIfAny("others_use_percent"),
                row.numberIfAny("succeeded_mean_clicks"),
                row.numberIfAny("others_mean_clicks"),
                row.numberIfAny("effect_size")));
  }

  /**
   * How those ended who came in few or in many of the first weeks, of those still enrolled then.
   *
   * @param firstWeeks how many course weeks are looked at, 1 or more
   * @throws IllegalArgumentException if there are none
   */
  public List<RegularityResult> regularity(Scope scope, int firstWeeks) {
    return queries.list(
        EngagementInsights.class,
        "regularity",
        scope,
        Map.of("first_weeks", InsightQueries.atLeast(1, "number of weeks", firstWeeks)),
        row ->
            new RegularityResult(
                row.count("active_weeks"), row.number("mean_clicks"), row.outcomes()));
  }

  /**
   * How those ended who had not been seen for so many weeks on a course day, of those still
   * enrolled then.
   *
   * @param day a course day
   */
  public List<SilenceResult> silence(Scope scope, int day) {
    return queries.list(
        EngagementInsights.class,
        "silence",
        scope,
        Map.of("day_asked", day),
        row -> new SilenceResult(row.countIfAny("silent_weeks"), row.outcomes()));
  }

  /**
   * What students did in the weeks before they withdrew, beside those who stayed.
   *
   * @param mostWeeks how many weeks to look back, 1 or more
   * @throws IllegalArgumentException if there are none
   */
  public List<WeekBeforeWithdrawal> beforeWithdrawal(Scope scope, int mostWeeks) {
    return queries.list(
        EngagementInsights.class,
        "beforeWithdrawal",
        scope,
        Map.of("most_weeks", InsightQueries.atLeast(1, "number of weeks", mostWeeks)),
        row ->
            new WeekBeforeWithdrawal(
                row.count("weeks_before"),
                row.count("withdrawals"),
                row.number("mean_clicks"),
                row.number("silent_percent"),
                row.number("stayers_mean_clicks"),
                row.number("stayers_silent_percent")));
  }
}
