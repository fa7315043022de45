-- StudentIdentities/find: one row per student, with direct identifiers; the one with an id. Reads are audited.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    student.source_system as student_system,
    student.source_id as student_id,
    identity_of.given_name,
    identity_of.family_name,
    identity_of.email,
    identity_of.student_id as stored_student,
    identity_of.student_identity_id as stored_id,
    identity_of.batch_id as stored_version
from student_identity identity_of
inner join student
    on student.student_id = identity_of.student_id
where student.source_system = @system
    and student.source_id = @id
