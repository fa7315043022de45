-- stg_gone_enrollment: enrollments that the store deleted. Reads: fct_enrollment before it is
-- merged, stg_delete, stg_load. What hangs on them goes with them.
select e.enrollment_key
from fct_enrollment e
inner join stg_load l on l.store_key = e.store_key
inner join stg_delete d on d.source_row_id = e.source_row_id and d.table_name = 'enrollment'
