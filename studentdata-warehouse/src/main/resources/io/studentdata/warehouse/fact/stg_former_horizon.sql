-- stg_former_horizon: one row: the month up to which open accounts were listed before this load. Reads:
-- bld_ledger_horizon before fct_account_transaction is merged.
select month_key from bld_ledger_horizon
