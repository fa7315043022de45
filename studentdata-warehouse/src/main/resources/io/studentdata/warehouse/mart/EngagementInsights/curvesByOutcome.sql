-- EngagementInsights/curvesByOutcome: one row per course week and outcome.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted in a week, from an offering's first to its last, are enrollments with an outcome that were registered by
-- its last day and not withdrawn by its first, so that a curve does not sink because students left. mean_clicks and mean_active_days (0 to 7) are per
-- enrollment and week, those without activity included.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id
),
offerings as (
    select
        o.offering_key,
        o.length_days
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
        o.length_days,
        e.registered_day,
        e.withdrawn_day,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
),
counts as (
    select
        w.course_week,
        outcomes.outcome,
        count(*) as enrolled,
        sum(case when w.active_days > 0 then 1 else 0 end) as active,
        sum(w.clicks) as clicks,
        sum(w.active_days) as active_days
    from outcomes
    inner join fct_engagement_weekly w
        on w.enrollment_key = outcomes.enrollment_key
        and w.course_week >= 0
        and 7 * w.course_week < outcomes.length_days
        and (outcomes.registered_day is null or outcomes.registered_day <= 7 * w.course_week + 6)
        and (outcomes.withdrawn_day is null or outcomes.withdrawn_day > 7 * w.course_week)
    where outcomes.outcome is not null
    group by w.course_week, outcomes.outcome
)
select
    course_week,
    outcome,
    enrolled,
    active,
    active * 100.0e0 / enrolled as active_percent,
    1.0e0 * clicks / enrolled as mean_clicks,
    1.0e0 * active_days / enrolled as mean_active_days
from counts
order by course_week, outcome
