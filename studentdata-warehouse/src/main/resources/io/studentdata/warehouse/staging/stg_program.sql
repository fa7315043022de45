-- stg_program: one row per program written by a batch from :first_batch to :last_batch.
-- Runs on the operational store.
select
    p.program_id as source_row_id,
    p.source_system,
    p.source_id as program_code,
    p.title
from program p
where -- the batches:
    p.batch_id between :first_batch and :last_batch
