-- Claim: the weeks of an enrollment hold all its clicks. Selects what this load made anew and does not:
-- enrollments, and weeks of others.
select
    remade.enrollment_key,
    cast(null as int) as course_week,
    weekly.clicks as weekly_clicks,
    daily.clicks as daily_clicks
from stg_remade_enrollment remade
left join (
    select f.enrollment_key, sum(f.clicks) as clicks
    from fct_engagement_weekly f
    where f.enrollment_key in (select enrollment_key from stg_remade_enrollment)
    group by f.enrollment_key
) weekly on weekly.enrollment_key = remade.enrollment_key
left join (
    select f.enrollment_key, sum(cast(f.clicks as bigint)) as clicks
    from fct_interaction_daily f
    where f.enrollment_key in (select enrollment_key from stg_remade_enrollment)
    group by f.enrollment_key
) daily on daily.enrollment_key = remade.enrollment_key
where coalesce(weekly.clicks, 0) <> coalesce(daily.clicks, 0);

with
some_weeks as (
    select r.enrollment_key, r.course_week
    from stg_remade_week r
    where r.enrollment_key not in (select enrollment_key from stg_remade_enrollment)
),
week_days as (
    select w.enrollment_key, w.course_week, sum(cast(f.clicks as bigint)) as clicks
    from fct_interaction_daily f
    inner join some_weeks w
        on w.enrollment_key = f.enrollment_key
        and f.course_day >= 7 * w.course_week
        and f.course_day < 7 * w.course_week + 7
    group by w.enrollment_key, w.course_week
)
select
    some_weeks.enrollment_key,
    some_weeks.course_week,
    f.clicks as weekly_clicks,
    week_days.clicks as daily_clicks
from some_weeks
left join fct_engagement_weekly f
    on f.enrollment_key = some_weeks.enrollment_key
    and f.course_week = some_weeks.course_week
left join week_days
    on week_days.enrollment_key = some_weeks.enrollment_key
    and week_days.course_week = some_weeks.course_week
where f.enrollment_key is null or f.clicks <> coalesce(week_days.clicks, 0)
