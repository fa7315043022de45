-- stg_advising_contact: one row per outreach written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. The second column is its id, which may hold a student's; the loader
-- turns it into a pseudonym.
select
    c.advising_contact_id as source_row_id,
    concat('contact%2F', replace(replace(c.source_system, '%', '%25'), ':', '%3A'), ':', c.source_id) as contact_identity,
    c.student_id as student_row_id,
    c.offering_id as offering_row_id,
    c.staff_id as staff_row_id,
    c.contacted_on,
    c.channel,
    c.outcome
from advising_contact c
where -- the batches:
    c.batch_id between :first_batch and :last_batch
