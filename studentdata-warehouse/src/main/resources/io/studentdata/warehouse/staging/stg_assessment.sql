-- stg_assessment: one row per assessment written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. due_day is a course day.
select
    a.assessment_id as source_row_id,
    a.source_system,
    a.source_id as assessment_code,
    a.offering_id as offering_row_id,
    a.assessment_type,
    a.due_day,
    a.weight_percent
from assessment a
where -- the batches:
    a.batch_id between :first_batch and :last_batch
