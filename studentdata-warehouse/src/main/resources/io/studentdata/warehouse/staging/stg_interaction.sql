-- stg_interaction: one row per interaction with an id from :first_id to :last_id, written by a batch
-- from :first_batch to :last_batch. Runs on the operational store, range by range.
select
    i.interaction_id as source_row_id,
    i.enrollment_id as enrollment_row_id,
    i.resource_id as resource_row_id,
    i.course_day,
    i.clicks
from interaction i
where -- the batches:
    i.interaction_id between :first_id and :last_id
    and i.batch_id between :first_batch and :last_batch
