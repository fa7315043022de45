-- OutcomeInsights/firstAssessment: one row per way the first assessment went.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; pass_mark, the score in percent from which it
--   counts as passed.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- The first assessment of an offering is the one due first of those that carry weight. Counted are enrollments
-- with an outcome that stood on its due day. first_assessment is one of NOT_SUBMITTED, BANKED, UNMARKED,
-- BELOW_PASS_MARK, PASSED. A difference between the rows is no effect of the assessment.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(40 as decimal(5, 2)) as pass_mark
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
dated as (
    select
        a.assessment_key,
        a.offering_key,
        a.due_day,
        row_number() over (partition by a.offering_key order by a.due_day, a.assessment_code) as due_number
    from dim_assessment a
    inner join offerings o on o.offering_key = a.offering_key
    where a.due_day is not null
        and a.weight_percent > 0
),
outcomes as (
    select
        case
            when t.enrollment_key is null then 'NOT_SUBMITTED'
            when t.is_banked = 1 then 'BANKED'
            when t.score_percent is null then 'UNMARKED'
            when t.score_percent < p.pass_mark then 'BELOW_PASS_MARK'
            else 'PASSED'
        end as first_assessment,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from dated
    cross join parameters p
    inner join fct_enrollment e
        on e.offering_key = dated.offering_key
    left join fct_assessment_attempt t
        on t.enrollment_key = e.enrollment_key
        and t.assessment_key = dated.assessment_key
    where dated.due_number = 1
        and (e.registered_day is null or e.registered_day <= dated.due_day)
        and (e.withdrawn_day is null or e.withdrawn_day > dated.due_day)
),
counts as (
    select
        first_assessment,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by first_assessment
)
select
    first_assessment,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by first_assessment
