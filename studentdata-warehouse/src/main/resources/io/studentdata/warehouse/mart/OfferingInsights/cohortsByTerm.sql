-- OfferingInsights/cohortsByTerm: one row per course and term with enrollments.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Percentages are of the enrollments that have an outcome, null where none has. mean_score is the mean over scores in
-- percent, without results carried over; mean_clicks is per enrollment over the whole term. change_points is
-- success_percent less that of the course's term before, in percentage points.
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
        o.course_code,
        o.term_code,
        o.start_date
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
scores as (
    select t.offering_key, avg(t.score_percent) as mean_score, count(t.score_percent) as scores
    from fct_assessment_attempt t
    inner join offerings o on o.offering_key = t.offering_key
    where t.is_banked = 0
    group by t.offering_key
),
clicks as (
    select w.offering_key, sum(w.clicks) as clicks
    from fct_engagement_weekly w
    inner join offerings o on o.offering_key = w.offering_key
    group by w.offering_key
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
cohorts as (
    select
        o.source_system,
        o.course_code,
        o.term_code,
        min(o.start_date) as first_day,
        sum(counts.enrolled) as enrolled,
        sum(counts.finished) as finished,
        sum(counts.succeeded) * 100.0e0 / nullif(sum(counts.finished), 0) as success_percent,
        sum(counts.withdrawals) * 100.0e0 / nullif(sum(counts.finished), 0) as withdrawn_percent,
        sum(scores.mean_score * scores.scores) / nullif(sum(scores.scores), 0) as mean_score,
        1.0e0 * coalesce(sum(clicks.clicks), 0) / sum(counts.enrolled) as mean_clicks
    from offerings o
    inner join counts on counts.offering_key = o.offering_key
    left join scores on scores.offering_key = o.offering_key
    left join clicks on clicks.offering_key = o.offering_key
    group by o.source_system, o.course_code, o.term_code
)
select
    source_system,
    course_code,
    term_code,
    first_day,
    enrolled,
    finished,
    success_percent,
    withdrawn_percent,
    mean_score,
    mean_clicks,
    success_percent - lag(success_percent) over (
        partition by source_system, course_code
        order by first_day, term_code
    ) as change_points
from cohorts
order by source_system, course_code, first_day, term_code
