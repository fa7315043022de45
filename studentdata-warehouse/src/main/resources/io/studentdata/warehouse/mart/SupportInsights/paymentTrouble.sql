-- SupportInsights/paymentTrouble: one row per state that students' accounts were in on a course day.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; day_asked, the course day.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted are enrollments with an outcome that stood on the day. account is that of the last month that had ended by
-- then: OVERDUE where something was, in any currency, IN_ORDER where nothing was, NO_ACCOUNT without an entry so far.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(0 as int) as day_asked
),
offerings as (
    select
        o.offering_key,
        o.start_day_number
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
        e.student_durable_key,
        d.date_key,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    cross join parameters p
    inner join dim_date d on d.day_number = o.start_day_number + p.day_asked
    inner join fct_enrollment e on e.offering_key = o.offering_key
    where (e.registered_day is null or e.registered_day <= p.day_asked)
        and (e.withdrawn_day is null or e.withdrawn_day > p.day_asked)
),
days as (
    select distinct date_key
    from outcomes
),
months as (
    select
        days.date_key,
        b.student_durable_key,
        b.overdue,
        row_number() over (
            partition by days.date_key, b.student_durable_key, b.currency
            order by b.month_key desc
        ) as place
    from days
    inner join fct_account_balance_monthly b on b.month_end_date_key <= days.date_key
),
accounts as (
    select date_key, student_durable_key, max(overdue) as overdue
    from months
    where place = 1
    group by date_key, student_durable_key
),
states as (
    select
        case
            when accounts.overdue is null then 'NO_ACCOUNT'
            when accounts.overdue > 0 then 'OVERDUE'
            else 'IN_ORDER'
        end as account,
        outcomes.outcome
    from outcomes
    left join accounts
        on accounts.student_durable_key = outcomes.student_durable_key
        and accounts.date_key = outcomes.date_key
    where outcomes.outcome is not null
),
counts as (
    select
        account,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from states
    group by account
)
select
    account,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by account
