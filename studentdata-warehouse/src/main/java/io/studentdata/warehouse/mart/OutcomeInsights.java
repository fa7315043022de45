package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Background;
import io.studentdata.core.query.CreditLoadResult;
import io.studentdata.core.query.FirstAssessmentResult;
import io.studentdata.core.query.Scope;
import java.util.List;
import java.util.Map;

/**
 * Who stays, who succeeds, and for whom. An outcome is the final result, or withdrawn where there
 * is none but a day of withdrawal; success is a pass, with distinction or without. Safe to share
 * between threads.
 */
public final class OutcomeInsights {
  private final InsightQueries queries;
  private final int smallestGroup;

  OutcomeInsights(InsightQueries queries, int smallestGroup) {
    this.queries = queries;
    this.smallestGroup = smallestGroup;
  }

  /** How many are still enrolled, week by week, those whose offering still runs included. */
  public List<SurvivalWeek> withdrawalSurvival(Scope scope) {
    return queries.list(
        OutcomeInsights.class,
        "withdrawalSurvival",
        scope,
        Map.of(),
        row ->
            new SurvivalWeek(
                row.count("course_week"),
                row.count("at_risk"),
                row.count("withdrawn"),
                row.count("left_view"),
                row.number("hazard"),
                row.number("survival"),
                row.numberIfAny("standard_error")));
  }

  /**
   * How enrollments ended, by how the first assessment with weight had gone.
   *
   * @param passMark the score in percent from which it counts as passed
   */
  public List<FirstAssessmentResult> firstAssessment(Scope scope, double passMark) {
    return queries.list(
        OutcomeInsights.class,
        "firstAssessment",
        scope,
        Map.of("pass_mark", passMark),
        row ->
            new FirstAssessmentResult(
                FirstAssessmentResult.First.valueOf(row.text("first_assessment")), row.outcomes()));
  }

  /**
   * How enrollments ended, by the credits the student studied at the time.
   *
   * @param width how many credits a band is wide, 1 or more
   * @throws IllegalArgumentException if {@code width} is less than 1
   */
  public List<CreditLoadResult> workload(Scope scope, int width) {
    return queries.list(
        OutcomeInsights.class,
        "workload",
        scope,
        Map.of("width", InsightQueries.atLeast(1, "width in credits", width)),
        row -> new CreditLoadResult(row.count("credits_from"), row.outcomes()));
  }

  /** How enrollments ended, by how many offerings the student had in the term. */
  public List<ParallelResult> parallelOfferings(Scope scope) {
    return queries.list(
        OutcomeInsights.class,
        "parallelOfferings",
        scope,
        Map.of(),
        row -> new ParallelResult(row.count("offerings"), row.outcomes()));
  }

  /** How enrollments ended, by when the student registered. */
  public List<RegistrationResult> registrationTiming(Scope scope) {
    return queries.list(
        OutcomeInsights.class,
        "registrationTiming",
        scope,
        Map.of(),
        row -> new RegistrationResult(row.countIfAny("week_from"), row.outcomes()));
  }

  /** How enrollments ended and scored, by how often the student took the course before. */
  public List<RetakeResult> retakes(Scope scope) {
    return queries.list(
        OutcomeInsights.class,
        "retakes",
        scope,
        Map.of(),
        row ->
            new RetakeResult(
                row.count("previous_attempts"), row.numberIfAny("mean_score"), row.outcomes()));
  }

  /**
   * How students of different backgrounds, as of registration, did beside everybody. Small groups
   * are withheld, see {@link EquityGap}. Two breakdowns that differ by a few students can still
   * give those away: publish one, or ask for larger groups.
   */
  public List<EquityGap> equityGaps(Scope scope, Background background) {
    return queries.list(
        OutcomeInsights.class,
        "equityGaps",
        scope,
        Map.of("background", background.name(), "smallest_group", smallestGroup),
        row ->
            new EquityGap(
                row.textIfAny("band"),
                row.countIfAny("students"),
                row.countIfAny("results"),
                row.countIfAny("succeeded"),
                row.numberIfAny("success_percent"),
                row.numberIfAny("gap_points"),
                row.numberIfAny("low_percent"),
                row.numberIfAny("high_percent")));
  }
}
