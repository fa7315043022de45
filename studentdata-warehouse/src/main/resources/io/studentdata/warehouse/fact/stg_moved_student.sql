-- stg_moved_student: students whose facts may now name them at another time. Reads: dim_student for
-- what this load wrote into it, stg_load.
select distinct s.student_durable_key
from dim_student s
inner join stg_load l on l.etl_run_id = s.etl_run_id
