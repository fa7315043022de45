-- Claim: one row per enrollment and assessment. Selects what occurs more than once, among the rows
-- of this load.
select f.enrollment_key, f.assessment_key, count(*) as times
from fct_assessment_attempt f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.enrollment_key, f.assessment_key
having count(*) > 1
