-- EngagementInsights/beforeWithdrawal: one row per number of weeks before the week of withdrawal.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; most_weeks, how many weeks to look back, 1 or
--   more.
-- Counted are withdrawals on a known day, by course weeks from 0 in which the student was registered. Those named
-- stayers_ are means over the same offerings and weeks, each as often as there are withdrawals, of enrollments that
-- ended with a result: so a quiet week of a course does not look like a sign. Clicks are per enrollment and week;
-- silent is a week without any.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(6 as int) as most_weeks
),
offerings as (
    select
        o.offering_key
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
leavers as (
    select
        e.enrollment_key,
        e.offering_key,
        e.registered_day,
        cast(floor(e.withdrawn_day / 7.0) as int) as withdrawn_week
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    where e.withdrawn_day is not null
        and coalesce(e.final_result, 'WITHDRAWN') = 'WITHDRAWN'
),
stayers as (
    select
        w.offering_key,
        w.course_week,
        avg(1.0e0 * w.clicks) as mean_clicks,
        avg(case when w.clicks = 0 then 100.0e0 else 0.0e0 end) as silent_percent
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    inner join fct_engagement_weekly w
        on w.enrollment_key = e.enrollment_key
        and (e.registered_day is null or e.registered_day <= 7 * w.course_week + 6)
    where e.final_result in ('DISTINCTION', 'PASS', 'FAIL')
        and w.course_week >= 0
    group by w.offering_key, w.course_week
)
select
    leavers.withdrawn_week - w.course_week as weeks_before,
    count(*) as withdrawals,
    avg(1.0e0 * w.clicks) as mean_clicks,
    avg(case when w.clicks = 0 then 100.0e0 else 0.0e0 end) as silent_percent,
    avg(stayers.mean_clicks) as stayers_mean_clicks,
    avg(stayers.silent_percent) as stayers_silent_percent
from leavers
cross join parameters p
inner join fct_engagement_weekly w
    on w.enrollment_key = leavers.enrollment_key
    and w.course_week < leavers.withdrawn_week
    and w.course_week >= leavers.withdrawn_week - p.most_weeks
    and (leavers.registered_day is null or leavers.registered_day <= 7 * w.course_week + 6)
inner join stayers
    on stayers.offering_key = w.offering_key
    and stayers.course_week = w.course_week
group by leavers.withdrawn_week - w.course_week
order by weeks_before
