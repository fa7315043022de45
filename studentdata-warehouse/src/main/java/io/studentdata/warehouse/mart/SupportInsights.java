package io.studentdata.warehouse.mart;

import io.studentdata.core.query.AdvisingResult;
import io.studentdata.core.query.Scope;
import java.util.List;
import java.util.Map;

/** Attendance, advising and money, and how it goes with outcomes. Safe to share between threads. */
public final class SupportInsights {
  private final InsightQueries queries;

  SupportInsights(InsightQueries queries) {
    this.queries = queries;
  }

  /** How enrollments ended, by how many of their sessions were attended. */
  public List<AttendanceResult> attendance(Scope scope) {
    return queries.list(
        SupportInsights.class,
        "attendance",
        scope,
        Map.of(),
        row -> new AttendanceResult(row.countIfAny("band_from_percent"), row.outcomes()));
  }

  /**
   * How enrollments ended, by how advising about the offering came through. No effect of advising:
   * see {@link AdvisingResult}.
   */
  public List<AdvisingResult> advising(Scope scope) {
    return queries.list(
        SupportInsights.class,
        "advising",
        scope,
        Map.of(),
        row ->
            new AdvisingResult(
                AdvisingResult.Advising.valueOf(row.text("advising")), row.outcomes()));
  }

  /**
   * How enrollments that stood on a course day ended, by whether the student had overdue debts at
   * the end of the month before.
   *
   * @param day a course day
   */
  public List<PaymentResult> paymentTrouble(Scope scope, int day) {
    return queries.list(
        SupportInsights.class,
        "paymentTrouble",
        scope,
        Map.of("day_asked", day),
        row ->
            new PaymentResult(PaymentResult.Account.valueOf(row.text("account")), row.outcomes()));
  }
}
