package io.studentdata.core.query;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.TermId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How enrollments ended, and for whom. An outcome is the final result, or withdrawn where there is
 * none but a day of withdrawal; success is a pass, with distinction or without. Safe to share
 * between threads.
 */
public final class OutcomeQueries {
  private final NamedQueries queries;
  private final int smallestGroup;

  OutcomeQueries(NamedQueries queries, int smallestGroup) {
    this.queries = queries;
    this.smallestGroup = smallestGroup;
  }

  /**
   * How enrollments ended, per course and term that has any, by the term's first day and course.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<PassRate> passRates(Scope scope) {
    return queries.list(
        OutcomeQueries.class,
        "passRates",
        scope.parameters(),
        row ->
            new PassRate(
                row.id("course", CourseId::of),
                row.id("term", TermId::of),
                row.count("enrolled"),
                row.count("finished"),
                row.count("distinctions"),
                row.count("passes"),
                row.count("fails"),
                row.count("withdrawals"),
                row.numberIfAny("success_percent"),
                row.numberIfAny("completer_success_percent")));
  }

  /**
   * How students did, per band of one part of their background, as declared last by the offering's
   * first day. Small groups are withheld, see {@link BackgroundResult}. Two breakdowns that differ
   * by a few students can still give those away: publish one, or ask for larger groups.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<BackgroundResult> byBackground(Scope scope, Background background) {
    return byBackground(scope, background.name(), "NONE");
  }

  /**
   * The same per pair of bands of two parts of their background, such as prior education and
   * deprivation.
   *
   * @throws IllegalArgumentException if both parts are the same
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<BackgroundResult> byBackground(Scope scope, Background first, Background second) {
    if (first == second) {
      throw new IllegalArgumentException(
          "Invalid background: %s twice (expected two different parts)".formatted(first));
    }
    return byBackground(scope, first.name(), second.name());
  }

  private List<BackgroundResult> byBackground(Scope scope, String first, String second) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.putAll(Map.of("first", first, "second", second, "smallest", smallestGroup));
    return queries.list(
        OutcomeQueries.class,
        "byBackground",
        parameters,
        row ->
            new BackgroundResult(
                row.textIfAny("band"),
                row.textIfAny("other_band"),
                row.countIfAny("students"),
                row.countIfAny("results"),
                row.countIfAny("succeeded"),
                row.numberIfAny("success_percent")));
  }

  /**
   * How enrollments ended, by how often the student took the course before.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<RepeatResult> byPreviousAttempts(Scope scope) {
    return queries.list(
        OutcomeQueries.class,
        "byPreviousAttempts",
        scope.parameters(),
        row -> new RepeatResult(row.count("previous_attempts"), row.outcomes()));
  }

  /**
   * How enrollments ended, by the credits the student studied at the time.
   *
   * @param width how many credits a band is wide, 1 or more
   * @throws IllegalArgumentException if {@code width} is less than 1
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<CreditLoadResult> byCreditLoad(Scope scope, int width) {
    return queries.list(
        OutcomeQueries.class,
        "byCreditLoad",
        Parameters.with(
            scope.parameters(), "width", Parameters.atLeast(1, "width in credits", width)),
        row -> new CreditLoadResult(row.count("credits_from"), row.outcomes()));
  }

  /**
   * How enrollments ended, by how the first assessment had gone: of those that stood on the due day
   * of the offering's first assessment that carries weight.
   *
   * @param passMark score in percent from which it counts as passed
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<FirstAssessmentResult> byFirstAssessment(Scope scope, double passMark) {
    return queries.list(
        OutcomeQueries.class,
        "byFirstAssessment",
        Parameters.with(scope.parameters(), "pass_mark", passMark),
        row ->
            new FirstAssessmentResult(
                FirstAssessmentResult.First.valueOf(row.text("first_assessment")), row.outcomes()));
  }
}
