-- Claim: one row per enrollment, resource and course day. Selects what occurs more than once, among
-- the rows of this load.
select f.enrollment_key, f.resource_key, f.course_day, count(*) as times
from fct_interaction_daily f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.enrollment_key, f.resource_key, f.course_day
having count(*) > 1
