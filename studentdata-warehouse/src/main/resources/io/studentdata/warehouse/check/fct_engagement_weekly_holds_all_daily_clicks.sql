-- Claim: the weeks of an enrollment hold all its clicks. Selects the enrollments that this load
-- touched whose weeks do not.
with
weekly as (
    select f.enrollment_key, sum(f.clicks) as clicks
    from fct_engagement_weekly f
    where f.enrollment_key in (select enrollment_key from stg_touched_enrollment)
    group by f.enrollment_key
),
daily as (
    select f.enrollment_key, sum(cast(f.clicks as bigint)) as clicks
    from fct_interaction_daily f
    where f.enrollment_key in (select enrollment_key from stg_touched_enrollment)
    group by f.enrollment_key
)
select touched.enrollment_key, weekly.clicks as weekly_clicks, daily.clicks as daily_clicks
from stg_touched_enrollment touched
left join weekly on weekly.enrollment_key = touched.enrollment_key
left join daily on daily.enrollment_key = touched.enrollment_key
where coalesce(weekly.clicks, 0) <> coalesce(daily.clicks, 0)
