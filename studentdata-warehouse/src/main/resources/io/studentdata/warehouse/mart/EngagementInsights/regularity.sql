-- EngagementInsights/regularity: one row per number of weeks with activity among an offering's first weeks.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; first_weeks, how many course weeks are looked at,
--   from week 0.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted are enrollments with an outcome that stood on the last of these days. mean_clicks is per enrollment over
-- all of these weeks: to be read beside the outcome, since who comes more often also clicks more.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(8 as int) as first_weeks
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
outcomes as (
    select
        e.enrollment_key,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    cross join parameters p
    inner join fct_enrollment e on e.offering_key = o.offering_key
    where (e.registered_day is null or e.registered_day < 7 * p.first_weeks)
        and (e.withdrawn_day is null or e.withdrawn_day >= 7 * p.first_weeks)
),
regular as (
    select
        outcomes.enrollment_key,
        outcomes.outcome,
        sum(case when w.active_days > 0 then 1 else 0 end) as active_weeks,
        coalesce(sum(w.clicks), 0) as clicks
    from outcomes
    cross join parameters p
    left join fct_engagement_weekly w
        on w.enrollment_key = outcomes.enrollment_key
        and w.course_week >= 0
        and w.course_week < p.first_weeks
    where outcomes.outcome is not null
    group by outcomes.enrollment_key, outcomes.outcome
),
counts as (
    select
        active_weeks,
        avg(1.0e0 * clicks) as mean_clicks,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from regular
    group by active_weeks
)
select
    active_weeks,
    mean_clicks,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by active_weeks
