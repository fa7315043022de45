-- Claim: one row per attendance. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two rows of the store
-- with one id.
select f.attendance_pseudonym, count(*) as times
from fct_attendance f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.attendance_pseudonym
having count(*) > 1
