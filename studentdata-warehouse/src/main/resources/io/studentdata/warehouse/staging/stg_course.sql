-- stg_course: one row per course written by a batch from :first_batch to :last_batch.
-- Runs on the operational store.
select
    c.course_id as source_row_id,
    c.source_system,
    c.source_id as course_code,
    c.title
from course c
where -- the batches:
    c.batch_id between :first_batch and :last_batch
