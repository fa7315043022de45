-- Students/find: one row per student, with the background declared last; the one with an id.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    student.source_system as student_system,
    student.source_id as student_id,
    profile.valid_from,
    profile.gender,
    profile.region,
    profile.highest_education,
    profile.deprivation_band,
    profile.age_band,
    profile.disability,
    profile.student_profile_id as stored_id,
    profile.batch_id as stored_version
from student
inner join student_profile profile
    on profile.student_id = student.student_id
where student.source_system = @system
    and student.source_id = @id
    and profile.valid_from = (
        select max(latest.valid_from)
        from student_profile latest
        where latest.student_id = student.student_id
    )
