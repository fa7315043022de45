-- stg_moved_enrollment: enrollments whose facts may now name another offering or student, or the
-- student at another time. Reads: fct_enrollment after it is merged, the enrollments that it found
-- re-keyed, and dim_offering and dim_student for what this load wrote into them.
select r.enrollment_key from rekeyed_fct_enrollment r
union
select e.enrollment_key
from fct_enrollment e
where e.offering_key in (
    select o.offering_key from dim_offering o inner join stg_load l on l.etl_run_id = o.etl_run_id
)
union
select e.enrollment_key
from fct_enrollment e
where e.student_durable_key in (
    select s.student_durable_key
    from dim_student s
    inner join stg_load l on l.etl_run_id = s.etl_run_id
)
