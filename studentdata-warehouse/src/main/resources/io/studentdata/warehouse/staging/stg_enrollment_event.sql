-- stg_enrollment_event: one row per event of an enrollment written by a batch from :first_batch to
-- :last_batch. Runs on the operational store. course_day is null where unknown.
select
    e.enrollment_event_id as source_row_id,
    e.enrollment_id as enrollment_row_id,
    e.event_number,
    e.event_type,
    e.course_day,
    e.final_result
from enrollment_event e
where -- the batches:
    e.batch_id between :first_batch and :last_batch
