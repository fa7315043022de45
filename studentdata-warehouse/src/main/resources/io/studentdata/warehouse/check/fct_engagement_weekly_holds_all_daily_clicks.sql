-- Claim: the weeks of an enrollment hold all its clicks. Selects the enrollments of this load whose
-- do not.
with
weekly as (
    select f.enrollment_key, sum(f.clicks) as clicks
    from fct_engagement_weekly f
    inner join stg_load l on l.etl_run_id = f.etl_run_id
    group by f.enrollment_key
),
daily as (
    select f.enrollment_key, sum(cast(f.clicks as bigint)) as clicks
    from fct_interaction_daily f
    where f.enrollment_key in (select enrollment_key from weekly)
    group by f.enrollment_key
)
select weekly.enrollment_key, weekly.clicks as weekly_clicks, daily.clicks as daily_clicks
from weekly
left join daily on daily.enrollment_key = weekly.enrollment_key
where weekly.clicks <> coalesce(daily.clicks, 0)
