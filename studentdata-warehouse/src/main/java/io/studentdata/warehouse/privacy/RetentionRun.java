package io.studentdata.warehouse.privacy;

import io.studentdata.warehouse.db.Warehouse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** One run of a retention rule, in one transaction. */
final class RetentionRun {
  private record Offering(long key, String code, long rows, long clicks) {}

  private static final String CHOSEN =
      """
      select o.offering_key, o.offering_code, count(*) as n, sum(cast(f.clicks as bigint)) as clicks
      from dim_offering o
      inner join fct_interaction_daily f on f.offering_key = o.offering_key
      where o.offering_key > 0 and (%s)
      group by o.offering_key, o.offering_code
      order by o.offering_code
      """;
  private static final String NOT_HELD =
      """
      select count(*)
      from (
          select f.enrollment_key, cast(floor(f.course_day / 7.0) as int) as course_week,
              sum(cast(f.clicks as bigint)) as clicks
          from fct_interaction_daily f
          where f.offering_key = ?
          group by f.enrollment_key, cast(floor(f.course_day / 7.0) as int)
      ) d
      left join fct_engagement_weekly w
          on w.enrollment_key = d.enrollment_key and w.course_week = d.course_week
      where coalesce(w.clicks, -1) <> d.clicks
          and d.enrollment_key not in (
              select e.enrollment_key from fct_enrollment e
              inner join etl_retention r on r.offering_key = e.offering_key)
      """;

  private final Warehouse warehouse;
  private final RetentionRule rule;
  private final LocalDateTime startedAt = LocalDateTime.now(ZoneOffset.UTC);

  RetentionRun(Warehouse warehouse, RetentionRule rule) {
    this.warehouse = warehouse;
    this.rule = rule;
  }

  RetentionReport run() {
    return warehouse.jdbi().inTransaction(this::forget);
  }

  private RetentionReport forget(Handle handle) {
    List<Offering> offerings =
        handle
            .createQuery(CHOSEN.formatted(rule.condition()))
            .bind(0, rule.value())
            .map(
                (row, context) ->
                    new Offering(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)))
            .list();
    if (offerings.isEmpty()) {
      return new RetentionReport(0, List.of(), 0, 0);
    }
    offerings.forEach(offering -> refuseIfNotHeld(handle, offering));
    long run =
        handle
            .createQuery("select coalesce(max(etl_run_id), 0) + 1 from etl_run")
            .mapTo(Long.class)
            .one();
    long rows = 0;
    for (Offering offering : offerings) {
      rows +=
          handle.execute(
              "delete from fct_interaction_daily where offering_key = ?", offering.key());
      handle.execute(
          "insert into etl_retention (offering_key, etl_run_id, removed_rows, removed_clicks,"
              + " removed_at) values (?, ?, ?, ?, ?)",
          offering.key(),
          run,
          offering.rows(),
          offering.clicks(),
          startedAt);
    }
    record(handle, run, rows);
    return new RetentionReport(
        run,
        offerings.stream().map(Offering::code).toList(),
        rows,
        offerings.stream().mapToLong(Offering::clicks).sum());
  }

  /** The weeks are all that will be left. */
  private static void refuseIfNotHeld(Handle handle, Offering offering) {
    long weeks = handle.createQuery(NOT_HELD).bind(0, offering.key()).mapTo(Long.class).one();
    if (weeks > 0) {
      throw new RetentionException(
          "Cannot forget the interactions of %s: %d weeks of fct_engagement_weekly do not hold the clicks of their days. Load the offering anew with WarehouseLoad.restating(...), then try again"
              .formatted(offering.code(), weeks));
    }
  }

  private void record(Handle handle, long run, long rows) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    handle.execute(
        "insert into etl_run (etl_run_id, store_key, status, started_at, finished_at, message)"
            + " values (?, -1, 'RETENTION', ?, ?, ?)",
        run,
        startedAt,
        now,
        "forgot daily interactions of " + rule.words());
    handle.execute(
        "insert into etl_step (etl_run_id, step_name, rows_inserted, rows_updated, rows_deleted,"
            + " seconds) values (?, 'fct_interaction_daily', 0, 0, ?, ?)",
        run,
        rows,
        Duration.between(startedAt, now).toMillis() / 1e3);
  }
}
