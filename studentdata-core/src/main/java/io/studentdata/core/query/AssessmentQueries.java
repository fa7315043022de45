package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import io.studentdata.core.store.Repository;
import java.util.List;

/** What was handed in, what is missing, and how it was marked. Safe to share between threads. */
public final class AssessmentQueries {
  private final NamedQueries queries;

  AssessmentQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * What was handed in on time, late and not at all for each assessment of an offering, as of a
   * course day, by due day; those without a date first. What was handed in later is not seen.
   *
   * @param day a course day
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<SubmissionCount> submissions(OfferingId offering, int day) {
    return queries.list(
        AssessmentQueries.class,
        "submissions",
        Parameters.with(Parameters.of(offering), "day", day),
        row ->
            new SubmissionCount(
                row.assessment(),
                AssessmentType.valueOf(row.text("assessment_type")),
                row.countIfAny("due_day"),
                row.number("weight_percent"),
                row.count("expected"),
                row.count("banked"),
                row.count("on_time"),
                row.countIfAny("late"),
                row.countIfAny("missing"),
                row.numberIfAny("mean_score_percent"),
                row.numberIfAny("mean_days_late")));
  }

  /**
   * The students enrolled on a course day who owe weighted work due by then. Work without weight is
   * optional; what was due before a student registered is not owed.
   *
   * @param day a course day
   * @param from where the page begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many students at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public Page<MissingWork> missingWork(OfferingId offering, int day, PageKey from, int size) {
    return queries.page(
        AssessmentQueries.class,
        "missingWork",
        Parameters.with(Parameters.of(offering), "day", day),
        from,
        size,
        row ->
            new MissingWork(
                row.student(),
                row.count("missing"),
                row.number("missing_weight_percent"),
                row.count("first_due_day")));
  }

  /**
   * How often each assessment of an offering was given scores in bands of ten percent; bands nobody
   * is in are left out.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<GradeBand> gradeDistribution(OfferingId offering) {
    return queries.list(
        AssessmentQueries.class,
        "gradeDistribution",
        Parameters.of(offering),
        row ->
            new GradeBand(
                row.assessment(),
                row.countIfAny("score_from"),
                row.count("attempts"),
                row.numberIfAny("percent_of_marked")));
  }

  /**
   * Work handed in and not marked, per assessment that has any, longest wait first.
   *
   * @param day the course day to look from, in each offering
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<MarkingBacklog> markingBacklog(Scope scope, int day) {
    return queries.list(
        AssessmentQueries.class,
        "markingBacklog",
        Parameters.with(scope.parameters(), "day", day),
        row ->
            new MarkingBacklog(
                row.offering(),
                row.assessment(),
                row.count("unmarked"),
                row.count("longest_wait_days"),
                row.number("mean_wait_days")));
  }
}
