-- stg_student: one row per student written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. The second column is the student's identity; the loader turns it
-- into a pseudonym.
select
    s.student_id as source_row_id,
    concat(replace(replace(s.source_system, '%', '%25'), ':', '%3A'), ':', s.source_id) as student_identity
from student s
where -- the batches:
    s.batch_id between :first_batch and :last_batch
