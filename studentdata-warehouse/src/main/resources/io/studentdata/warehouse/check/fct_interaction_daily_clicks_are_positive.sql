-- Claim: a row stands for at least one click. Selects rows of this load that do not.
select f.enrollment_key, f.resource_key, f.course_day, f.clicks
from fct_interaction_daily f
inner join stg_load l on l.etl_run_id = f.etl_run_id
where f.clicks < 1
