-- stg_touched_student: the store's row of every student whose history may be another after this
-- load. Reads: stg_student, stg_student_profile, stg_delete, stg_load and, before they are merged,
-- the declarations that were there: one that went, or moved to another student, touches the one
-- who had it.
select source_row_id from stg_student
union
select student_row_id from stg_student_profile
union
select b.student_row_id
from bld_student_profile b
inner join stg_load l on l.store_key = b.store_key
inner join stg_delete d on d.source_row_id = b.source_row_id and d.table_name = 'student_profile'
union
select b.student_row_id
from bld_student_profile b
inner join stg_load l on l.store_key = b.store_key
inner join stg_student_profile p on p.source_row_id = b.source_row_id
