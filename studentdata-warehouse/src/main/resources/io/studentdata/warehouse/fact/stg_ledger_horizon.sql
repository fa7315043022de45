-- stg_ledger_horizon: one row: the month up to which open accounts are listed after this load. Reads:
-- bld_ledger_horizon after fct_account_transaction is merged.
select month_key from bld_ledger_horizon
