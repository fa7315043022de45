-- Claim: an offering that has run for a week and runs today has clicks, work handed in or attendance of
-- the last seven days. Selects those, with enrollments, that have none.
-- Matters because whoever stopped delivering data looks like a course where everybody gave up.
-- Resolve: see whether the exports of the learning platform still arrive.
with
running as (
    select o.offering_key, o.offering_code, today.day_number - o.start_day_number as today_day
    from dim_offering o
    inner join dim_date today on today.calendar_date = cast(current_timestamp as date)
    where today.day_number - o.start_day_number between 7 and o.length_days - 1
        and o.offering_key in (select e.offering_key from fct_enrollment e)
),
activity as (
    select f.offering_key, f.course_day
    from fct_interaction_daily f where f.offering_key in (select offering_key from running)
    union all
    select f.offering_key, f.course_day
    from fct_attendance f where f.offering_key in (select offering_key from running)
    union all
    select f.offering_key, f.submitted_day
    from fct_assessment_attempt f
    where f.is_banked = 0 and f.offering_key in (select offering_key from running)
)
select running.offering_code, running.today_day, max(activity.course_day) as newest_day
from running
left join activity
    on activity.offering_key = running.offering_key
    and activity.course_day <= running.today_day
group by running.offering_code, running.today_day
having coalesce(max(activity.course_day), -1000) < running.today_day - 7
