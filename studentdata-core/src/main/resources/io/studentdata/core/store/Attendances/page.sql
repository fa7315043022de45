-- Attendances/page: one row per session and student; course_day is a course day; in the order of attendance's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_attendance as (
    select
        attendance_id,
        batch_id,
        attendance_status,
        course_day,
        enrollment_id,
        session_name,
        source_id,
        source_system
    from attendance
    where attendance_id > @after
    order by attendance_id
    offset 0 rows fetch next @size rows only
)
select
    attendance.attendance_id as row_key,
    attendance.source_system as attendance_system,
    attendance.source_id as attendance_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    student.source_system as student_system,
    student.source_id as student_id,
    attendance.course_day,
    attendance.session_name,
    attendance.attendance_status,
    attendance.attendance_id as stored_id,
    attendance.batch_id as stored_version
from page_of_attendance attendance
inner join enrollment
    on enrollment.enrollment_id = attendance.enrollment_id
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
order by attendance.attendance_id
