-- Attendances/of: one row per session and student; course_day is a course day; those of a student in an offering, in order.
-- Parameters: @offering_system, @offering_id, the id of an offering;
--   @student_system, @student_id, the id of a student.
declare @offering_system nvarchar(40) = 'oulad', @offering_id nvarchar(120) = 'AAA-2013J', @student_system nvarchar(40) = 'oulad', @student_id nvarchar(120) = '11391';
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
where offering.source_system = @offering_system
    and offering.source_id = @offering_id
    and student.source_system = @student_system
    and student.source_id = @student_id
order by attendance.course_day, attendance.attendance_id
