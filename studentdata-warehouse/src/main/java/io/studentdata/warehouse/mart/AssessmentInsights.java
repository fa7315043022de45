package io.studentdata.warehouse.mart;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.query.Scope;
import java.util.List;
import java.util.Map;

/** Work that was handed in and marked. Safe to share between threads. */
public final class AssessmentInsights {
  private final InsightQueries queries;

  AssessmentInsights(InsightQueries queries) {
    this.queries = queries;
  }

  /**
   * How work did that came in early, on time and late, and how its enrollments ended; earliest
   * first.
   */
  public List<SubmissionTiming> lateSubmission(Scope scope) {
    return queries.list(
        AssessmentInsights.class,
        "lateSubmission",
        scope,
        Map.of(),
        row ->
            new SubmissionTiming(
                SubmissionTiming.Timing.valueOf(row.text("timing")),
                row.count("attempts"),
                row.numberIfAny("mean_score"),
                row.count("finished"),
                row.count("succeeded"),
                row.count("withdrawals"),
                row.numberIfAny("success_percent")));
  }

  /**
   * How each assessment was marked, by offering and due day; those without a date last.
   *
   * @param passMark the score in percent below which work has not passed
   */
  public List<ScoreSpread> scoreDistribution(Scope scope, double passMark) {
    return queries.list(
        AssessmentInsights.class,
        "scoreDistribution",
        scope,
        Map.of("pass_mark", passMark),
        row ->
            new ScoreSpread(
                row.id("offering_code", OfferingId::of),
                row.id("assessment_code", AssessmentId::of),
                AssessmentType.valueOf(row.text("assessment_type")),
                row.countIfAny("due_day"),
                row.number("weight_percent"),
                row.count("marked"),
                row.number("mean_score"),
                row.numberIfAny("standard_deviation"),
                row.number("lowest"),
                row.number("first_quartile"),
                row.number("median"),
                row.number("third_quartile"),
                row.number("highest"),
                row.number("below_percent")));
  }
}
