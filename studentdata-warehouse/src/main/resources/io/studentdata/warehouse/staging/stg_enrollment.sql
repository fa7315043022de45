-- stg_enrollment: one row per enrollment written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. Days are course days.
select
    e.enrollment_id as source_row_id,
    e.offering_id as offering_row_id,
    e.student_id as student_row_id,
    e.registered_day,
    e.withdrawn_day,
    e.previous_attempts,
    e.studied_credits,
    e.final_result
from enrollment e
where -- the batches:
    e.batch_id between :first_batch and :last_batch
