-- stg_delete: one row per row of the store that a batch from :first_batch to :last_batch deleted.
-- Runs on the operational store.
select
    d.table_name,
    d.row_id as source_row_id
from change_delete d
where -- the batches:
    d.batch_id between :first_batch and :last_batch
