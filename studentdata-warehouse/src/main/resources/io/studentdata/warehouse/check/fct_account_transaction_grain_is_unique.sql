-- Claim: one row per entry in an account. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two rows of the store
-- with one id.
select f.transaction_pseudonym, count(*) as times
from fct_account_transaction f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.transaction_pseudonym
having count(*) > 1
