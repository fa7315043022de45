-- stg_touched_account: students whose monthly balances may be others after this load. Reads:
-- stg_changed_account, fct_account_transaction after it is merged, fct_account_balance_monthly before
-- it is: where the newest month is another, also the accounts that were open in the last one.
with
newest as (
    select
        cast(floor(coalesce((select max(posted_date_key) from fct_account_transaction), 0) / 100.0) as int) as entries,
        coalesce((select max(month_key) from fct_account_balance_monthly), 0) as balances
)
select c.student_durable_key from stg_changed_account c
union
select b.student_durable_key
from fct_account_balance_monthly b
cross join newest n
where n.entries <> n.balances
    and b.month_key >= case when n.entries < n.balances then n.entries else n.balances end
