-- activity: how much, how regularly and how recently a student used the learning environment,
-- and where that puts the student among those enrolled in the same offering on the same day.
-- Key: enrollment_key, observation_day. Reads: fct_interaction_daily, population.
-- A click counts when its day <= the observation day. Positions run from 0 (lowest) to 1
-- (highest), ties in the middle of their span. Trends compare the last seven days with the seven
-- before and with the own weekly mean; clicks begin at most 25 days before the course does.
with
population as (
<population>
),
daily as (
    select enrollment_key, course_day, sum(clicks) as clicks
    from fct_interaction_daily
    where course_day <= (select max(observation_day) from population)
        and (:offering_key = -1 or offering_key = :offering_key)
    group by enrollment_key, course_day
),
spaced as (
    select
        enrollment_key,
        course_day,
        clicks,
        course_day - lag(course_day) over (partition by enrollment_key order by course_day)
            as gap_days
    from daily
),
seen as (
    select
        population.enrollment_key,
        population.observation_day,
        sum(spaced.clicks) as clicks,
        count(*) as active_days,
        max(spaced.clicks) as max_day_clicks,
        max(spaced.course_day) as last_day,
        max(spaced.gap_days) as longest_gap,
        count(distinct floor((population.observation_day - spaced.course_day) / 7.0))
            as active_weeks,
        sum(case when spaced.course_day > population.observation_day - 7
            then spaced.clicks else 0 end) as clicks_7,
        sum(case when spaced.course_day > population.observation_day - 7
            then 1 else 0 end) as active_7,
        sum(case when spaced.course_day > population.observation_day - 14
            then spaced.clicks else 0 end) as clicks_14,
        sum(case when spaced.course_day > population.observation_day - 14
            then 1 else 0 end) as active_14,
        sum(case when spaced.course_day > population.observation_day - 28
            then 1 else 0 end) as active_28,
        sum(case when spaced.course_day < 0 then spaced.clicks else 0 end) as clicks_prestart,
        sum(case when spaced.course_day < 0 then 1 else 0 end) as active_prestart
    from population
    inner join spaced
        on spaced.enrollment_key = population.enrollment_key
        and spaced.course_day <= population.observation_day
    group by population.enrollment_key, population.observation_day
),
filled as (
    select
        population.enrollment_key,
        population.offering_key,
        population.observation_day,
        coalesce(seen.clicks, 0) as clicks,
        coalesce(seen.active_days, 0) as active_days,
        coalesce(seen.max_day_clicks, 0) as max_day_clicks,
        population.observation_day - coalesce(seen.last_day, -30) as days_since_active,
        case when seen.last_day is null then 1 else 0 end as never_active,
        coalesce(seen.longest_gap, 0) as longest_gap,
        coalesce(seen.active_weeks, 0) as active_weeks,
        coalesce(seen.clicks_7, 0) as clicks_7,
        coalesce(seen.active_7, 0) as active_7,
        coalesce(seen.clicks_14, 0) as clicks_14,
        coalesce(seen.active_14, 0) as active_14,
        coalesce(seen.active_28, 0) as active_28,
        coalesce(seen.clicks_14, 0) - coalesce(seen.clicks_7, 0) as clicks_prev7,
        coalesce(seen.clicks_prestart, 0) as clicks_prestart,
        coalesce(seen.active_prestart, 0) as active_prestart
    from population
    left join seen
        on seen.enrollment_key = population.enrollment_key
        and seen.observation_day = population.observation_day
)
select
    enrollment_key,
    observation_day,
    clicks,
    active_days,
    max_day_clicks,
    1.0 * clicks / (case when active_days > 0 then active_days else 1 end)
        as clicks_per_active_day,
    days_since_active,
    never_active,
    longest_gap,
    active_weeks,
    clicks_7,
    active_7,
    clicks_14,
    active_14,
    active_28,
    clicks_prev7,
    clicks_prestart,
    active_prestart,
    (clicks_7 + 1.0) / (clicks_prev7 + 1.0) as week_trend,
    (clicks_7 + 1.0) / (7.0 * clicks
        / (case when observation_day > -18 then observation_day + 25 else 7 end) + 1.0)
        as own_trend,
    (percent_rank() over (partition by offering_key, observation_day order by clicks)
        + cume_dist() over (partition by offering_key, observation_day order by clicks)) / 2
        as clicks_position,
    (percent_rank() over (partition by offering_key, observation_day order by clicks_14)
        + cume_dist() over (partition by offering_key, observation_day order by clicks_14)) / 2
        as clicks_14_position,
    (percent_rank() over (partition by offering_key, observation_day order by active_days)
        + cume_dist() over (partition by offering_key, observation_day order by active_days)) / 2
        as active_days_position,
    (percent_rank() over (partition by offering_key, observation_day order by active_14)
        + cume_dist() over (partition by offering_key, observation_day order by active_14)) / 2
        as active_14_position
from filled
order by observation_day, enrollment_key
