-- dim_student: the background that students declared, one row per student and day of declaration;
-- all declarations of every student whom this load touches. Who declared nothing has one row, from
-- 1900-01-01 on, that says nothing.
-- Key: student_pseudonym, declared_on. Reads: bld_student, bld_student_profile, stg_touched_student, stg_load.
-- source_row_id is the student's row in the store; disability is 1, 0 or null (unknown).
select
    students.student_pseudonym,
    coalesce(profiles.declared_on, cast('1900-01-01' as date)) as declared_on,
    profiles.gender,
    profiles.region,
    profiles.highest_education,
    profiles.deprivation_band,
    profiles.age_band,
    profiles.disability,
    students.store_key,
    students.source_row_id
from bld_student students
inner join stg_load loads on loads.store_key = students.store_key
inner join stg_touched_student touched on touched.source_row_id = students.source_row_id
left join bld_student_profile profiles
    on profiles.store_key = students.store_key
    and profiles.student_row_id = students.source_row_id
