-- Claim: nobody withdraws before they register. Selects enrollments of this load that do.
-- Matters where time to withdrawal is counted; such rows count as none. Resolve: look at the two days
-- in the store; sources that know them only roughly get them wrong by a few days.
select f.enrollment_key, f.registered_day, f.withdrawn_day
from fct_enrollment f
inner join stg_load l on l.etl_run_id = f.etl_run_id
where f.withdrawn_day < f.registered_day
