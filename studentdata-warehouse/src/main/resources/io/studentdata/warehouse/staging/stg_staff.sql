-- stg_staff: one row per member of staff written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. The second column is who it is; the loader turns it into a
-- pseudonym, in a domain that no system of students has (their % is written %25). Names stay behind.
select
    s.staff_id as source_row_id,
    concat('staff%2F', replace(replace(s.source_system, '%', '%25'), ':', '%3A'), ':', s.source_id) as staff_identity
from staff s
where -- the batches:
    s.batch_id between :first_batch and :last_batch
