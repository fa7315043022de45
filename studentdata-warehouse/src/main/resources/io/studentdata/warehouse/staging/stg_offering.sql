-- stg_offering: one row per offering that, or whose course or term, was written by a batch from
-- :first_batch to :last_batch. Runs on the operational store.
select
    o.offering_id as source_row_id,
    o.source_system,
    o.source_id as offering_code,
    o.course_id as course_row_id,
    c.source_id as course_code,
    o.term_id as term_row_id,
    t.source_id as term_code,
    o.starts_on as start_date,
    t.start_is_approximate,
    o.length_days
from course_offering o
inner join course c on c.course_id = o.course_id
inner join term t on t.term_id = o.term_id
where -- the batches:
    o.batch_id between :first_batch and :last_batch
    or c.batch_id between :first_batch and :last_batch
    or t.batch_id between :first_batch and :last_batch
