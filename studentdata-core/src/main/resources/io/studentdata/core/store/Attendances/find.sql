-- Attendances/find: one row per session and student; course_day is a course day; the one with an id.
-- Parameters: @system, @id, the id of an attendance.
declare @system nvarchar(40) = 'registrar', @id nvarchar(120) = '1';
select
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
from attendance
inner join enrollment
    on enrollment.enrollment_id = attendance.enrollment_id
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
where attendance.source_system = @system
    and attendance.source_id = @id
