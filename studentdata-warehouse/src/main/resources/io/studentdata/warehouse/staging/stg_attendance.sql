-- stg_attendance: one row per attendance written by a batch from :first_batch to :last_batch.
-- Runs on the operational store. The second column is its id, which may hold a student's; the loader
-- turns it into a pseudonym. The session's name stays behind.
select
    a.attendance_id as source_row_id,
    concat('attendance%2F', replace(replace(a.source_system, '%', '%25'), ':', '%3A'), ':', a.source_id) as attendance_identity,
    a.enrollment_id as enrollment_row_id,
    a.course_day,
    a.attendance_status
from attendance a
where -- the batches:
    a.batch_id between :first_batch and :last_batch
