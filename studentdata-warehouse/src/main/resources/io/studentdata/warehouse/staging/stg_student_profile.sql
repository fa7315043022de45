-- stg_student_profile: one row per declaration written by a batch from :first_batch to :last_batch.
-- Runs on the operational store.
select
    p.student_profile_id as source_row_id,
    p.student_id as student_row_id,
    p.valid_from as declared_on,
    p.gender,
    p.region,
    p.highest_education,
    p.deprivation_band,
    p.age_band,
    p.disability
from student_profile p
where -- the batches:
    p.batch_id between :first_batch and :last_batch
