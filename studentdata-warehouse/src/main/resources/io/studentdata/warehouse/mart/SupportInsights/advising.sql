-- SupportInsights/advising: one row per way that advising about the offering came through to a student.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- advising is one of NONE, NOT_REACHED (contacts, none of which was answered) and ANSWERED (reached, referred or
-- declined at least once). Enrollments without an outcome are left out. Students are contacted because they are at
-- risk, so the groups are unlike: a difference between the rows is no effect of advising.
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
contacts as (
    select
        c.student_durable_key,
        c.offering_key,
        sum(case when c.outcome in ('REACHED', 'REFERRED', 'DECLINED') then 1 else 0 end) as answered
    from fct_advising_contact c
    inner join offerings o on o.offering_key = c.offering_key
    group by c.student_durable_key, c.offering_key
),
outcomes as (
    select
        case
            when contacts.answered is null then 'NONE'
            when contacts.answered = 0 then 'NOT_REACHED'
            else 'ANSWERED'
        end as advising,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    left join contacts
        on contacts.student_durable_key = e.student_durable_key
        and contacts.offering_key = e.offering_key
),
counts as (
    select
        advising,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by advising
)
select
    advising,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by advising
