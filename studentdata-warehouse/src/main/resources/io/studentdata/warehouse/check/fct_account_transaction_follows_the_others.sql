-- Claim: entries are posted no more than a year after all others. Selects the entries of this load that
-- are, with the month up to which open accounts are listed.
-- Matters because a wrong day far ahead leaves a debt or a payment out of all months until then. Resolve:
-- correct the day in the finance system; where the ledger did rest for a year, nothing is to be done.
select f.source_row_id, f.posted_date_key, h.month_key as horizon_month
from fct_account_transaction f
inner join stg_load l on l.etl_run_id = f.etl_run_id
cross join stg_ledger_horizon h
where floor(f.posted_date_key / 100.0) > h.month_key
