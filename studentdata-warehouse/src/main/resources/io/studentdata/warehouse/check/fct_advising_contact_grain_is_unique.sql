-- Claim: one row per outreach. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two rows of the store
-- with one id.
select f.contact_pseudonym, count(*) as times
from fct_advising_contact f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.contact_pseudonym
having count(*) > 1
