-- stg_assessment_attempt: one row per attempt written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. submitted_day is a course day; score_percent is null while unmarked.
select
    a.attempt_id as source_row_id,
    a.assessment_id as assessment_row_id,
    a.enrollment_id as enrollment_row_id,
    a.submitted_day,
    a.is_banked,
    a.score_percent
from assessment_attempt a
where -- the batches:
    a.batch_id between :first_batch and :last_batch
