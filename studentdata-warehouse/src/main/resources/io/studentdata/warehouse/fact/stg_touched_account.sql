-- stg_touched_account: students whose monthly balances may be others after this load. Reads:
-- stg_changed_account, stg_former_horizon, stg_ledger_horizon, fct_account_balance_monthly before it is
-- merged: where open accounts are listed up to another month, also those that were open in the last one.
select c.student_durable_key from stg_changed_account c
union
select b.student_durable_key
from fct_account_balance_monthly b
cross join stg_former_horizon f
cross join stg_ledger_horizon n
where f.month_key <> n.month_key
    and b.month_key >= case when f.month_key < n.month_key then f.month_key else n.month_key end
