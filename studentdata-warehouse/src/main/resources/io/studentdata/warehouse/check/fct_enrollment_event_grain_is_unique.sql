-- Claim: one row per enrollment and event number. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two
-- events of the store with one number.
select f.enrollment_key, f.event_number, count(*) as times
from fct_enrollment_event f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.enrollment_key, f.event_number
having count(*) > 1
