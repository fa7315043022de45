-- AssessmentInsights/lateSubmission: one row per time of handing in, relative to the due day.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted are attempts at assessments with a due day; results carried over are left out, they have no day. timing is
-- one of EARLY (more than 7 days before), LAST_WEEK (1 to 7 days before), DUE_DAY, WEEK_LATE (1 to 7 days after) and
-- LATER. mean_score is in percent, null where nothing is marked; finished and what follows count attempts by the
-- outcome of their enrollment.
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
attempts as (
    select
        case
            when t.submitted_day < a.due_day - 7 then 'EARLY'
            when t.submitted_day < a.due_day then 'LAST_WEEK'
            when t.submitted_day = a.due_day then 'DUE_DAY'
            when t.submitted_day <= a.due_day + 7 then 'WEEK_LATE'
            else 'LATER'
        end as timing,
        t.score_percent,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_assessment_attempt t on t.offering_key = o.offering_key
    inner join dim_assessment a on a.assessment_key = t.assessment_key
    inner join fct_enrollment e on e.enrollment_key = t.enrollment_key
    where t.is_banked = 0
        and a.due_day is not null
),
counts as (
    select
        timing,
        count(*) as attempts,
        avg(score_percent) as mean_score,
        count(outcome) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from attempts
    group by timing
)
select
    timing,
    attempts,
    mean_score,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / nullif(finished, 0) as success_percent
from counts
order by case timing
    when 'EARLY' then 1
    when 'LAST_WEEK' then 2
    when 'DUE_DAY' then 3
    when 'WEEK_LATE' then 4
    else 5
end
