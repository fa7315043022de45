-- Claim: one row per member of staff, offering and role. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two rows of the store
-- with one id.
select f.staff_key, f.offering_key, f.staff_role, count(*) as times
from bridge_staff_assignment f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.staff_key, f.offering_key, f.staff_role
having count(*) > 1
