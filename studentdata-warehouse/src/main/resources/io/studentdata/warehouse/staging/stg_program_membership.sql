-- stg_program_membership: one row per time in a program written by a batch from :first_batch to
-- :last_batch. Runs on the operational store. to_date is the last day, null while it goes on.
select
    m.program_membership_id as source_row_id,
    m.student_id as student_row_id,
    m.program_id as program_row_id,
    m.from_date,
    m.to_date
from program_membership m
where -- the batches:
    m.batch_id between :first_batch and :last_batch
