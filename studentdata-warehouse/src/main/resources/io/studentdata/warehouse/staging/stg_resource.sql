-- stg_resource: one row per learning resource written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. Weeks are course weeks.
select
    r.resource_id as source_row_id,
    r.source_system,
    r.source_id as resource_code,
    r.offering_id as offering_row_id,
    r.activity_type,
    r.week_from,
    r.week_to
from learning_resource r
where -- the batches:
    r.batch_id between :first_batch and :last_batch
