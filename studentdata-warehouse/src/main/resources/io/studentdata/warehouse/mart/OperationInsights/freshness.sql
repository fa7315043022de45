-- OperationInsights/freshness: one row per fact that loads fill: how recent what it holds is.
-- Parameters: as_of, the day from which to look back.
-- newest_on is the calendar day of the newest event up to as_of (of fct_enrollment, the newest registration; of
-- attempts, results carried over do not count), days_behind how many days that is before as_of; both null where
-- there is none. changed_at is when the last load that changed the fact ended, loaded_at when the last load of all
-- did that was published, failed_loads how many failed since. Times are UTC.
with
parameters as (
    select cast('2014-10-01' as date) as as_of
),
today as (
    select d.day_number
    from dim_date d
    inner join parameters p on p.as_of = d.calendar_date
),
events as (
    select 'fct_enrollment' as fact, count(*) as fact_rows,
        max(case when o.start_day_number + f.registered_day <= today.day_number
            then o.start_day_number + f.registered_day end) as newest_number
    from fct_enrollment f
    inner join dim_offering o on o.offering_key = f.offering_key
    cross join today
    union all
    select 'fct_assessment_attempt', count(*),
        max(case when f.is_banked = 0 and o.start_day_number + f.submitted_day <= today.day_number
            then o.start_day_number + f.submitted_day end)
    from fct_assessment_attempt f
    inner join dim_offering o on o.offering_key = f.offering_key
    cross join today
    union all
    select 'fct_interaction_daily', count(*),
        max(case when o.start_day_number + f.course_day <= today.day_number
            then o.start_day_number + f.course_day end)
    from fct_interaction_daily f
    inner join dim_offering o on o.offering_key = f.offering_key
    cross join today
),
changes as (
    select s.step_name, max(r.finished_at) as changed_at
    from etl_step s
    inner join etl_run r on r.etl_run_id = s.etl_run_id and r.status = 'DONE'
    where s.rows_inserted + s.rows_updated + s.rows_deleted > 0
    group by s.step_name
),
published as (
    select max(etl_run_id) as etl_run_id, max(finished_at) as loaded_at
    from etl_run
    where status = 'DONE'
),
failed as (
    select count(*) as failed_loads
    from etl_run r
    inner join published on r.etl_run_id > published.etl_run_id
    where r.status = 'FAILED'
)
select
    events.fact,
    events.fact_rows,
    newest.calendar_date as newest_on,
    today.day_number - events.newest_number as days_behind,
    changes.changed_at,
    published.loaded_at,
    failed.failed_loads
from events
cross join today
cross join published
cross join failed
left join dim_date newest on newest.day_number = events.newest_number
left join changes on changes.step_name = events.fact
order by events.fact
