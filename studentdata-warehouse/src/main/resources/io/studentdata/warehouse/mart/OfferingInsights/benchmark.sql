-- OfferingInsights/benchmark: one row per offering with enrollments, beside all others in scope.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- success_percent and withdrawn_percent are of the enrollments that have an outcome, null where none has.
-- others_success_percent is that of all other offerings in scope together, gap_points the difference to it in
-- percentage points, success_rank the place among offerings with outcomes, 1 being the highest. weekly_clicks and
-- active_percent (of enrollments with any click) are per enrollment and course week, first to last,
-- whether enrolled then or not. on_time_percent is of the attempts at assessments with a due day; results carried over do not count.
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
        o.source_system,
        o.offering_code,
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
        e.offering_key,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
),
counts as (
    select
        offering_key,
        count(*) as enrolled,
        count(outcome) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    group by offering_key
),
totals as (
    select sum(finished) as finished, sum(succeeded) as succeeded
    from counts
),
activity as (
    select
        w.offering_key,
        avg(1.0e0 * w.clicks) as weekly_clicks,
        avg(case when w.active_days > 0 then 100.0e0 else 0.0e0 end) as active_percent
    from fct_engagement_weekly w
    inner join offerings o on o.offering_key = w.offering_key
    where w.course_week >= 0
        and 7 * w.course_week < o.length_days
    group by w.offering_key
),
work as (
    select
        t.offering_key,
        avg(t.score_percent) as mean_score,
        avg(
            case
                when a.due_day is null then null
                when t.submitted_day <= a.due_day then 100.0e0
                else 0.0e0
            end
        ) as on_time_percent
    from fct_assessment_attempt t
    inner join offerings o on o.offering_key = t.offering_key
    inner join dim_assessment a on a.assessment_key = t.assessment_key
    where t.is_banked = 0
    group by t.offering_key
),
rates as (
    select
        o.source_system,
        o.offering_code,
        counts.enrolled,
        counts.finished,
        counts.succeeded * 100.0e0 / nullif(counts.finished, 0) as success_percent,
        counts.withdrawals * 100.0e0 / nullif(counts.finished, 0) as withdrawn_percent,
        (totals.succeeded - counts.succeeded) * 100.0e0
            / nullif(totals.finished - counts.finished, 0) as others_success_percent,
        activity.weekly_clicks,
        activity.active_percent,
        work.mean_score,
        work.on_time_percent
    from offerings o
    inner join counts on counts.offering_key = o.offering_key
    cross join totals
    left join activity on activity.offering_key = o.offering_key
    left join work on work.offering_key = o.offering_key
)
select
    source_system,
    offering_code,
    enrolled,
    finished,
    success_percent,
    withdrawn_percent,
    others_success_percent,
    success_percent - others_success_percent as gap_points,
    case
        when success_percent is not null then rank() over (
            order by case when success_percent is null then 1 else 0 end, success_percent desc
        )
    end as success_rank,
    weekly_clicks,
    active_percent,
    mean_score,
    on_time_percent
from rates
order by source_system, offering_code
