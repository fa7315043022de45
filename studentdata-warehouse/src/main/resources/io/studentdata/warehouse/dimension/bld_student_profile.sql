-- bld_student_profile: one row per declaration of a student's background.
-- Key: store_key, source_row_id. Reads: stg_student_profile, stg_load.
select
    loads.store_key,
    profiles.source_row_id,
    profiles.student_row_id,
    profiles.declared_on,
    profiles.gender,
    profiles.region,
    profiles.highest_education,
    profiles.deprivation_band,
    profiles.age_band,
    profiles.disability
from stg_student_profile profiles
cross join stg_load loads
