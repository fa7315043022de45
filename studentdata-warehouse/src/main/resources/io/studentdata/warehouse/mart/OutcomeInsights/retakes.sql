-- OutcomeInsights/retakes: one row per number of earlier attempts at the course, 3 being 3 or more.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Enrollments without an outcome are left out. mean_score is the mean over enrollments of the mean score in
-- percent of what each handed in this time, null where nothing is marked; results carried over do not count.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id
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
scores as (
    select t.enrollment_key, avg(t.score_percent) as mean_score
    from fct_assessment_attempt t
    inner join offerings o on o.offering_key = t.offering_key
    where t.is_banked = 0
    group by t.enrollment_key
),
outcomes as (
    select
        case when e.previous_attempts > 3 then 3 else e.previous_attempts end as previous_attempts,
        scores.mean_score,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    left join scores on scores.enrollment_key = e.enrollment_key
),
counts as (
    select
        previous_attempts,
        avg(mean_score) as mean_score,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by previous_attempts
)
select
    previous_attempts,
    mean_score,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by previous_attempts
