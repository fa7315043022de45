-- stg_staff_assignment: one row per assignment written by a batch from :first_batch to :last_batch.
-- Runs on the operational store.
select
    a.staff_assignment_id as source_row_id,
    a.staff_id as staff_row_id,
    a.offering_id as offering_row_id,
    a.staff_role
from staff_assignment a
where -- the batches:
    a.batch_id between :first_batch and :last_batch
