-- stg_term: one row per term written by a batch from :first_batch to :last_batch.
-- Runs on the operational store.
select
    t.term_id as source_row_id,
    t.source_system,
    t.source_id as term_code,
    t.name as term_name,
    t.starts_on as start_date,
    t.start_is_approximate
from term t
where -- the batches:
    t.batch_id between :first_batch and :last_batch
