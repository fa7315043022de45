-- Claim: a student's newest balance in a currency is the sum of their entries, and the months hold all
-- of them. Selects the accounts, of students that this load touched, where it is not.
-- Matters because who owes what is read from it. Resolve: look for entries on days that dim_date does
-- not know (fct_account_transaction_days_are_in_dim_date).
with
entries as (
    select f.student_durable_key, f.currency, sum(f.amount) as amount
    from fct_account_transaction f
    where f.student_durable_key in (select student_durable_key from stg_touched_account)
    group by f.student_durable_key, f.currency
),
months as (
    select
        f.student_durable_key,
        f.currency,
        sum(f.charged + f.refunded - f.paid - f.aided) as amount,
        max(f.month_key) as newest
    from fct_account_balance_monthly f
    where f.student_durable_key in (select student_durable_key from stg_touched_account)
    group by f.student_durable_key, f.currency
)
select
    entries.student_durable_key,
    entries.currency,
    entries.amount as entries,
    months.amount as months,
    newest.balance
from entries
left join months
    on months.student_durable_key = entries.student_durable_key
    and months.currency = entries.currency
left join fct_account_balance_monthly newest
    on newest.student_durable_key = months.student_durable_key
    and newest.currency = months.currency
    and newest.month_key = months.newest
where months.amount is null
    or entries.amount <> months.amount
    or entries.amount <> newest.balance
