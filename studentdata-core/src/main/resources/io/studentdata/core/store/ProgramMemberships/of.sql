-- ProgramMemberships/of: one row per membership; to_date is its last day; those of a student, by day.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    student.source_system as student_system,
    student.source_id as student_id,
    program.source_system as program_system,
    program.source_id as program_id,
    membership.from_date,
    membership.to_date,
    membership.program_membership_id as stored_id,
    membership.batch_id as stored_version
from program_membership membership
inner join student
    on student.student_id = membership.student_id
inner join program
    on program.program_id = membership.program_id
where student.source_system = @system
    and student.source_id = @id
order by membership.from_date, membership.program_membership_id
