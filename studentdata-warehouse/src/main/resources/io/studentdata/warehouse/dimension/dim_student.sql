-- dim_student: the background that students declared, one row per student and day of declaration;
-- all declarations of every student with one in this load.
-- Key: student_pseudonym, declared_on. Reads: stg_student_profile, stg_load.
-- source_row_id is the student's row in the store; disability is 1, 0 or null (unknown).
select
    profiles.student_pseudonym,
    profiles.declared_on,
    profiles.gender,
    profiles.region,
    profiles.highest_education,
    profiles.deprivation_band,
    profiles.age_band,
    profiles.disability,
    loads.store_key,
    profiles.source_row_id
from stg_student_profile profiles
cross join stg_load loads
