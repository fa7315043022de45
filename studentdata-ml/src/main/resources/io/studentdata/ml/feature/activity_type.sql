-- activity_type: clicks by the kind of resource they went to.
-- Key: enrollment_key, observation_day. Reads: fct_interaction_daily, dim_resource, population.
-- A click counts when its day <= the observation day: it is added up once, under the first
-- observation day it counts from.
with
population as (
<population>
),
days as (
    select distinct observation_day from population
),
counted_from as (
    select all_days.course_day, min(days.observation_day) as observation_day
    from (select distinct course_day from fct_interaction_daily) as all_days
    inner join days
        on days.observation_day >= all_days.course_day
    group by all_days.course_day
),
typed as (
    select
        clicks.enrollment_key,
        counted_from.observation_day,
        resources.activity_type,
        sum(clicks.clicks) as clicks
    from fct_interaction_daily as clicks
    inner join counted_from
        on counted_from.course_day = clicks.course_day
    inner join dim_resource as resources
        on resources.resource_key = clicks.resource_key
    where :offering_key = -1 or clicks.offering_key = :offering_key
    group by clicks.enrollment_key, counted_from.observation_day, resources.activity_type
)
select
    population.enrollment_key,
    population.observation_day,
    count(distinct typed.activity_type) as activity_types,
    sum(case when typed.activity_type = 'oucontent' then typed.clicks else 0 end)
        as clicks_content,
    sum(case when typed.activity_type = 'forumng' then typed.clicks else 0 end)
        as clicks_forum,
    sum(case when typed.activity_type = 'homepage' then typed.clicks else 0 end)
        as clicks_homepage,
    sum(case when typed.activity_type = 'quiz' then typed.clicks else 0 end)
        as clicks_quiz,
    sum(case when typed.activity_type = 'subpage' then typed.clicks else 0 end)
        as clicks_subpage,
    sum(case when typed.activity_type = 'resource' then typed.clicks else 0 end)
        as clicks_resource,
    sum(case when typed.activity_type = 'url' then typed.clicks else 0 end)
        as clicks_url,
    sum(case when typed.activity_type = 'ouwiki' then typed.clicks else 0 end)
        as clicks_wiki,
    sum(case when typed.activity_type in ('oucontent', 'forumng', 'homepage', 'quiz', 'subpage',
        'resource', 'url', 'ouwiki') then 0 else coalesce(typed.clicks, 0) end) as clicks_other
from population
left join typed
    on typed.enrollment_key = population.enrollment_key
    and typed.observation_day <= population.observation_day
group by population.enrollment_key, population.observation_day
order by population.observation_day, population.enrollment_key
