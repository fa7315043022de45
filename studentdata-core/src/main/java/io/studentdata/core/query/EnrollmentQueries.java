package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.TermId;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import io.studentdata.core.store.Repository;
import java.util.List;

/** Who is enrolled, comes and goes, and what students take on. Safe to share between threads. */
public final class EnrollmentQueries {
  private final NamedQueries queries;

  EnrollmentQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * Where the enrollments of each offering stand now, by first day; also offerings without any.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<OfferingStatus> statusByOffering(Scope scope) {
    return queries.list(
        EnrollmentQueries.class,
        "statusByOffering",
        scope.parameters(),
        row ->
            new OfferingStatus(
                row.offering(),
                row.date("starts_on"),
                row.count("enrolled"),
                row.count("active"),
                row.count("distinctions"),
                row.count("passes"),
                row.count("fails"),
                row.count("withdrawals")));
  }

  /**
   * How many students of each offering are still there on a course day, by first day; offerings
   * nobody had registered for by then are left out.
   *
   * @param day a course day
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<Retention> retention(Scope scope, int day) {
    return queries.list(
        EnrollmentQueries.class,
        "retention",
        Parameters.with(scope.parameters(), "day", day),
        row ->
            new Retention(
                row.offering(),
                row.count("registered"),
                row.count("retained"),
                row.count("withdrawn"),
                row.count("withdrawn_day_unknown"),
                row.number("retained_percent")));
  }

  /**
   * Registrations for an offering, per course week that has any, in order; unknown days first.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<RegistrationWeek> registrationsByWeek(OfferingId offering) {
    return queries.list(
        EnrollmentQueries.class,
        "registrationsByWeek",
        Parameters.of(offering),
        row ->
            new RegistrationWeek(
                row.countIfAny("course_week"), row.count("registrations"), row.count("so_far")));
  }

  /**
   * When students withdraw, per course week that has withdrawals, in order; unknown days first.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<WithdrawalWeek> withdrawalsByWeek(Scope scope) {
    return queries.list(
        EnrollmentQueries.class,
        "withdrawalsByWeek",
        scope.parameters(),
        row ->
            new WithdrawalWeek(
                row.countIfAny("course_week"),
                row.count("withdrawals"),
                row.count("so_far"),
                row.number("percent_of_enrolled"),
                row.number("percent_so_far")));
  }

  /**
   * The students who take several offerings in a term, not counting those left before they began.
   *
   * @param atLeast the fewest offerings, 1 or more
   * @param from where the page begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many students at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range, or {@code atLeast} is less
   *     than 1
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public Page<StudentLoad> severalOfferings(TermId term, int atLeast, PageKey from, int size) {
    return queries.page(
        EnrollmentQueries.class,
        "severalOfferings",
        Parameters.with(
            Parameters.of(term), "at_least", Parameters.atLeast(1, "number of offerings", atLeast)),
        from,
        size,
        row ->
            new StudentLoad(
                row.student(), row.count("offerings_taken"), row.count("studied_credits")));
  }

  /**
   * How many offerings the students of a term take, not counting those left before they began.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<LoadGroup> offeringsPerStudent(TermId term) {
    return queries.list(
        EnrollmentQueries.class,
        "offeringsPerStudent",
        Parameters.of(term),
        row ->
            new LoadGroup(
                row.count("offerings_taken"), row.count("students"), row.number("mean_credits")));
  }

  /**
   * Who looks after the students of each offering, by first day.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<Staffing> staffing(Scope scope) {
    return queries.list(
        EnrollmentQueries.class,
        "staffing",
        scope.parameters(),
        row ->
            new Staffing(
                row.offering(),
                row.count("active"),
                row.count("staff"),
                row.count("teachers"),
                row.count("tutors"),
                row.numberIfAny("active_per_staff")));
  }
}
