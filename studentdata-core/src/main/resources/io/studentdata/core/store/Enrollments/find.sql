-- Enrollments/find: one row per enrollment; days are course days; the one of a student in an offering.
-- Parameters: @offering_system, @offering_id, the id of an offering;
--   @student_system, @student_id, the id of a student.
declare @offering_system nvarchar(40) = 'oulad', @offering_id nvarchar(120) = 'AAA-2013J', @student_system nvarchar(40) = 'oulad', @student_id nvarchar(120) = '11391';
select
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    student.source_system as student_system,
    student.source_id as student_id,
    enrollment.registered_day,
    enrollment.withdrawn_day,
    enrollment.previous_attempts,
    enrollment.studied_credits,
    enrollment.final_result,
    enrollment.enrollment_id as stored_id,
    enrollment.batch_id as stored_version
from enrollment
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
where offering.source_system = @offering_system
    and offering.source_id = @offering_id
    and student.source_system = @student_system
    and student.source_id = @student_id
