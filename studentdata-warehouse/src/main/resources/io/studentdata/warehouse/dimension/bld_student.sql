-- bld_student: one row per student of the store.
-- Key: store_key, source_row_id. Reads: stg_student, stg_load.
select
    loads.store_key,
    students.source_row_id,
    students.student_pseudonym
from stg_student students
cross join stg_load loads
