-- fct_account_balance_monthly: one row per student, currency and month (periodic snapshot), from the
-- month of the first entry to that of the newest entry of anybody, or, where nothing is owed, to the
-- last in which something was posted or became overdue; all months of every student that this load
-- touches. Entries more than a year after all others, such as those on a wrong day, do not lengthen
-- anybody's account (bld_ledger_horizon): of months beyond, there are those with entries of the account.
-- Key: student_durable_key, currency, month_key. Reads: stg_touched_account, stg_ledger_horizon,
-- fct_account_transaction, dim_date, bld_student_span.
-- charged, refunded, paid and aided are sums of the month, in the currency; balance and overdue are as
-- of the month's last day, overdue as the store's AccountQueries counts it: payments and aid pay the
-- oldest debts first, a debt without a due day is due when posted, a reversal when what it reverses
-- was. student_key is the student as of the month's last day.
with
months as (
    select
        12 * year_number + month_number as month_number,
        100 * year_number + month_number as month_key,
        max(date_key) as month_end_date_key
    from dim_date
    group by year_number, month_number
),
entries as (
    select
        f.student_durable_key,
        f.currency,
        f.transaction_type,
        f.amount,
        12 * posted.year_number + posted.month_number as posted_month,
        case
            when f.transaction_type not in ('CHARGE', 'REFUND') then 0
            when f.amount < 0 and f.reverses_row_id is null then 0
            else 12 * late.year_number + late.month_number
        end as overdue_month
    from fct_account_transaction f
    left join fct_account_transaction r
        on r.store_key = f.store_key
        and r.source_row_id = f.reverses_row_id
    inner join dim_date posted
        on posted.date_key = f.posted_date_key
    inner join dim_date due
        on due.date_key = coalesce(r.due_date_key, r.posted_date_key, f.due_date_key, f.posted_date_key)
    inner join dim_date late
        on late.day_number = due.day_number + 1
    where f.student_durable_key in (select student_durable_key from stg_touched_account)
),
effects as (
    select
        student_durable_key,
        currency,
        posted_month as month_number,
        1 as entries,
        case when transaction_type = 'CHARGE' then amount else 0 end as charged,
        case when transaction_type = 'REFUND' then amount else 0 end as refunded,
        case when transaction_type = 'PAYMENT' then -amount else 0 end as paid,
        case when transaction_type = 'AID' then -amount else 0 end as aided,
        amount as owed,
        0 as overdue
    from entries
    union all
    select
        student_durable_key,
        currency,
        case when overdue_month > posted_month then overdue_month else posted_month end,
        0,
        0,
        0,
        0,
        0,
        0,
        amount
    from entries
),
by_month as (
    select
        student_durable_key,
        currency,
        month_number,
        sum(entries) as entries,
        sum(charged) as charged,
        sum(refunded) as refunded,
        sum(paid) as paid,
        sum(aided) as aided,
        sum(owed) as owed,
        sum(overdue) as overdue
    from effects
    group by student_durable_key, currency, month_number
),
accounts as (
    select
        student_durable_key,
        currency,
        min(month_number) as first_month,
        max(month_number) as last_month,
        sum(owed) as owed
    from by_month
    group by student_durable_key, currency
),
balances as (
    select
        a.student_durable_key,
        a.currency,
        m.month_key,
        m.month_end_date_key,
        coalesce(b.charged, 0) as charged,
        coalesce(b.refunded, 0) as refunded,
        coalesce(b.paid, 0) as paid,
        coalesce(b.aided, 0) as aided,
        sum(coalesce(b.owed, 0)) over (
            partition by a.student_durable_key, a.currency order by m.month_number
            rows between unbounded preceding and current row
        ) as balance,
        sum(coalesce(b.overdue, 0)) over (
            partition by a.student_durable_key, a.currency order by m.month_number
            rows between unbounded preceding and current row
        ) as overdue
    from accounts a
    cross join stg_ledger_horizon h
    inner join months m
        on m.month_number >= a.first_month
    left join by_month b
        on b.student_durable_key = a.student_durable_key
        and b.currency = a.currency
        and b.month_number = m.month_number
    where b.entries > 0
        or (m.month_key <= h.month_key and (a.owed <> 0 or m.month_number <= a.last_month))
)
select
    balances.student_durable_key,
    balances.currency,
    balances.month_key,
    students.student_key,
    balances.month_end_date_key,
    cast(balances.charged as decimal(19, 4)) as charged,
    cast(balances.refunded as decimal(19, 4)) as refunded,
    cast(balances.paid as decimal(19, 4)) as paid,
    cast(balances.aided as decimal(19, 4)) as aided,
    cast(balances.balance as decimal(19, 4)) as balance,
    cast(case when balances.overdue > 0 then balances.overdue else 0 end as decimal(19, 4)) as overdue
from balances
inner join bld_student_span students
    on students.student_durable_key = balances.student_durable_key
    and balances.month_end_date_key >= students.from_date_key
    and balances.month_end_date_key < students.to_date_key
