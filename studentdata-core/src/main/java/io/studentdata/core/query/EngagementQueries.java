package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import io.studentdata.core.store.Repository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What students do, online and in sessions. Safe to share between threads. */
public final class EngagementQueries {
  private final NamedQueries queries;

  EngagementQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * What an offering's students did online, per course week from the first with clicks to the last,
   * in order.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<EngagementWeek> byWeek(OfferingId offering) {
    return queries.list(
        EngagementQueries.class,
        "byWeek",
        Parameters.of(offering),
        row ->
            new EngagementWeek(
                row.count("course_week"),
                row.count("enrolled"),
                row.count("active"),
                row.total("clicks"),
                row.numberIfAny("active_percent"),
                row.numberIfAny("clicks_per_active")));
  }

  /**
   * The most used resources of an offering, most clicks first.
   *
   * @param size how many at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ResourceUse> mostUsed(OfferingId offering, int size) {
    return resourceUse(offering, 1, size);
  }

  /**
   * The least used resources of an offering, fewest clicks first; nobody need have used them.
   *
   * @param size how many at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ResourceUse> leastUsed(OfferingId offering, int size) {
    return resourceUse(offering, 0, size);
  }

  private List<ResourceUse> resourceUse(OfferingId offering, int mostFirst, int size) {
    Map<String, Object> parameters = new HashMap<>(Parameters.of(offering));
    parameters.put("most_first", mostFirst);
    parameters.put("size", Parameters.pageSize(size));
    return queries.list(
        EngagementQueries.class,
        "resourceUse",
        parameters,
        row ->
            new ResourceUse(
                row.id("resource", ResourceId::of),
                row.text("activity_type"),
                row.countIfAny("week_from"),
                row.total("clicks"),
                row.count("students")));
  }

  /**
   * How much each kind of resource of an offering was used, most clicks first.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ActivityTypeUse> byActivityType(OfferingId offering) {
    return queries.list(
        EngagementQueries.class,
        "byActivityType",
        Parameters.of(offering),
        row ->
            new ActivityTypeUse(
                row.text("activity_type"),
                row.count("resources"),
                row.count("unused_resources"),
                row.count("students"),
                row.total("clicks"),
                row.numberIfAny("percent_of_clicks")));
  }

  /**
   * The students enrolled on a course day who did nothing for some days up to and with it: no click
   * or other event, nothing handed in, no presence at a session.
   *
   * @param day a course day
   * @param days how many days without activity, 1 or more
   * @param from where the page begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many students at most, 1 to {@value Repository#MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range, or {@code days} is less than
   *     1
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public Page<InactiveStudent> inactive(
      OfferingId offering, int day, int days, PageKey from, int size) {
    return queries.page(
        EngagementQueries.class,
        "inactive",
        Parameters.with(
            Parameters.with(Parameters.of(offering), "day", day),
            "days",
            Parameters.atLeast(1, "number of days", days)),
        from,
        size,
        row -> new InactiveStudent(row.student(), row.countIfAny("last_active_day")));
  }

  /**
   * Attendance, per offering and course week with sessions, in order.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<AttendanceWeek> attendanceByWeek(Scope scope) {
    return queries.list(
        EngagementQueries.class,
        "attendanceByWeek",
        scope.parameters(),
        row ->
            new AttendanceWeek(
                row.offering(),
                row.count("course_week"),
                row.count("sessions"),
                row.count("present"),
                row.count("late"),
                row.count("excused"),
                row.count("absent"),
                row.numberIfAny("attended_percent")));
  }
}
