-- OutcomeInsights/parallelOfferings: one row per number of offerings a student has in one term, 3 being 3 or more.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Enrollments without an outcome are left out. Counted are all offerings of the term and source system, also those
-- out of scope, and also what the student withdrew from.
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
        o.term_code
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
term_load as (
    select e.student_durable_key, o.source_system, o.term_code, count(*) as offerings
    from fct_enrollment e
    inner join dim_offering o on o.offering_key = e.offering_key
    group by e.student_durable_key, o.source_system, o.term_code
),
outcomes as (
    select
        case when term_load.offerings > 3 then 3 else term_load.offerings end as offerings,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    inner join term_load
        on term_load.student_durable_key = e.student_durable_key
        and term_load.source_system = o.source_system
        and term_load.term_code = o.term_code
),
counts as (
    select
        offerings,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by offerings
)
select
    offerings,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by offerings
