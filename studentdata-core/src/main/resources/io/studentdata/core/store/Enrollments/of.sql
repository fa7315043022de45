-- Enrollments/of: one row per enrollment; days are course days; those of a student.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
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
where student.source_system = @system
    and student.source_id = @id
order by offering.starts_on, enrollment.enrollment_id
