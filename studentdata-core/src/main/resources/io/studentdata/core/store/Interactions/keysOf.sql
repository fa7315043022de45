-- Interactions/keysOf: one row per enrollment, course day and resource; keys of those of a student over an offering.
-- Parameters: @offering_system, @offering_id, the id of an offering;
--   @student_system, @student_id, the id of a student.
declare @offering_system nvarchar(40) = 'oulad', @offering_id nvarchar(120) = 'AAA-2013J', @student_system nvarchar(40) = 'oulad', @student_id nvarchar(120) = '11391';
select interaction.interaction_id
from interaction
inner join enrollment
    on enrollment.enrollment_id = interaction.enrollment_id
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
where offering.source_system = @offering_system
    and offering.source_id = @offering_id
    and student.source_system = @student_system
    and student.source_id = @student_id
order by interaction.interaction_id
