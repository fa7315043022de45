-- stg_store_total: one row per table of the store but interaction, with how many rows it has and, for accounts, what
-- they add up to over all currencies. Runs on the operational store, once all else is read.
-- The row of change_batch holds the number and the sum of the batches' ids, and when the newest was
-- recorded (UTC).
select 'change_batch' as table_name, count(*) as row_count, cast(sum(batch_id) as decimal(28, 4)) as amount, max(recorded_at) as recorded_at
from change_batch
union all
select 'term', count(*), null, null from term
union all
select 'course', count(*), null, null from course
union all
select 'course_offering', count(*), null, null from course_offering
union all
select 'assessment', count(*), null, null from assessment
union all
select 'learning_resource', count(*), null, null from learning_resource
union all
select 'program', count(*), null, null from program
union all
select 'program_membership', count(*), null, null from program_membership
union all
select 'staff', count(*), null, null from staff
union all
select 'staff_assignment', count(*), null, null from staff_assignment
union all
select 'student', count(*), null, null from student
union all
select 'student_profile', count(*), null, null from student_profile
union all
select 'enrollment', count(*), null, null from enrollment
union all
select 'enrollment_event', count(*), null, null from enrollment_event
union all
select 'assessment_attempt', count(*), null, null from assessment_attempt
union all
select 'attendance', count(*), null, null from attendance
union all
select 'account_transaction', count(*), cast(coalesce(sum(amount), 0) as decimal(28, 4)), null from account_transaction
union all
select 'advising_contact', count(*), null, null from advising_contact
