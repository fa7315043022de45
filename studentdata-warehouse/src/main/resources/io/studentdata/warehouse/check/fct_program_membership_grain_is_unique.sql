-- Claim: one row per student, program and first day. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for two rows of the store
-- with one id.
select f.student_durable_key, f.program_key, f.from_date_key, count(*) as times
from fct_program_membership f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.student_durable_key, f.program_key, f.from_date_key
having count(*) > 1
