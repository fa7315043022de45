-- Claim: what belongs to an offering happens from a year before its first day to a year after its last.
-- Selects offerings with rows of this load that do not, and how many. Banked attempts are left out:
-- their day says nothing.
-- Matters because a wrong date puts clicks into weeks that nobody looks at. Resolve: compare the
-- offering's first day in the store with that of its source.
with
days as (
    select 'fct_interaction_daily' as table_name, t.offering_key, t.course_day, count(*) as times
    from fct_interaction_daily t inner join stg_load l on l.etl_run_id = t.etl_run_id
    group by t.offering_key, t.course_day
    union all
    select 'fct_assessment_attempt', t.offering_key, t.submitted_day, count(*)
    from fct_assessment_attempt t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.is_banked = 0
    group by t.offering_key, t.submitted_day
    union all
    select 'fct_attendance', t.offering_key, t.course_day, count(*)
    from fct_attendance t inner join stg_load l on l.etl_run_id = t.etl_run_id
    group by t.offering_key, t.course_day
    union all
    select 'fct_enrollment_event', t.offering_key, t.course_day, count(*)
    from fct_enrollment_event t inner join stg_load l on l.etl_run_id = t.etl_run_id
    group by t.offering_key, t.course_day
)
select
    days.table_name,
    o.offering_code,
    min(days.course_day) as first_day,
    max(days.course_day) as last_day,
    sum(days.times) as times
from days
inner join dim_offering o on o.offering_key = days.offering_key
where days.course_day < -366 or days.course_day > o.length_days + 366
group by days.table_name, o.offering_code
