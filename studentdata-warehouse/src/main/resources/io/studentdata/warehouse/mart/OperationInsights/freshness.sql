-- OperationInsights/freshness: one row per fact: how recent what it holds is.
-- Parameters: as_of, the day from which to look back.
-- newest_on is the calendar day of the newest event up to as_of, days_behind how many days that is before as_of; both
-- null where there is none. It is of enrollments and of programs the first day, of attempts not that of results carried
-- over, of balances and of weeks with clicks the first day of the month or week, of scores the day they look from;
-- assignments of staff have no day. changed_at is when the last load that changed the fact ended (scores are not
-- loaded), loaded_at when the last load of all did that was published, failed_loads how many failed since. Times are UTC.
with
parameters as (
    select cast('2014-10-01' as date) as as_of
),
today as (
    select d.day_number
    from dim_date d
    inner join parameters p on p.as_of = d.calendar_date
),
facts as (
    select 'fct_enrollment' as fact
    union all select 'fct_enrollment_event'
    union all select 'fct_assessment_attempt'
    union all select 'fct_interaction_daily'
    union all select 'fct_engagement_weekly'
    union all select 'fct_attendance'
    union all select 'fct_risk_score'
    union all select 'fct_program_membership'
    union all select 'fct_account_transaction'
    union all select 'fct_account_balance_monthly'
    union all select 'fct_advising_contact'
    union all select 'bridge_staff_assignment'
),
course_days as (
    select 'fct_enrollment' as fact, offering_key, registered_day as course_day, count(*) as fact_rows
    from fct_enrollment
    group by offering_key, registered_day
    union all
    select 'fct_enrollment_event', offering_key, course_day, count(*)
    from fct_enrollment_event
    group by offering_key, course_day
    union all
    select 'fct_assessment_attempt', offering_key, case when is_banked = 0 then submitted_day end, count(*)
    from fct_assessment_attempt
    group by offering_key, case when is_banked = 0 then submitted_day end
    union all
    select 'fct_interaction_daily', offering_key, course_day, count(*)
    from fct_interaction_daily
    group by offering_key, course_day
    union all
    select 'fct_engagement_weekly', offering_key, case when clicks > 0 then 7 * course_week end, count(*)
    from fct_engagement_weekly
    group by offering_key, case when clicks > 0 then 7 * course_week end
    union all
    select 'fct_attendance', offering_key, course_day, count(*)
    from fct_attendance
    group by offering_key, course_day
    union all
    select 'fct_risk_score', offering_key, observation_day, count(*)
    from fct_risk_score
    group by offering_key, observation_day
),
calendar_days as (
    select 'fct_program_membership' as fact, from_date_key as date_key, count(*) as fact_rows
    from fct_program_membership
    group by from_date_key
    union all
    select 'fct_account_transaction', posted_date_key, count(*)
    from fct_account_transaction
    group by posted_date_key
    union all
    select 'fct_account_balance_monthly', 100 * month_key + 1, count(*)
    from fct_account_balance_monthly
    group by month_key
    union all
    select 'fct_advising_contact', contacted_date_key, count(*)
    from fct_advising_contact
    group by contacted_date_key
    union all
    select 'bridge_staff_assignment', null, count(*)
    from bridge_staff_assignment
),
days as (
    select c.fact, c.fact_rows, o.start_day_number + c.course_day as day_number
    from course_days c
    inner join dim_offering o on o.offering_key = c.offering_key
    union all
    select c.fact, c.fact_rows, d.day_number
    from calendar_days c
    left join dim_date d on d.date_key = c.date_key
),
events as (
    select
        facts.fact,
        coalesce(sum(days.fact_rows), 0) as fact_rows,
        max(case when days.day_number <= today.day_number then days.day_number end) as newest_number
    from facts
    cross join today
    left join days on days.fact = facts.fact
    group by facts.fact
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
