-- Students/page: one row per student, with the background declared last; in the order of student's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_student as (
    select
        student_id,
        source_id,
        source_system
    from student
    where student_id > @after
        and exists (
            select 1
            from student_profile profile
            where profile.student_id = student.student_id
        )
    order by student_id
    offset 0 rows fetch next @size rows only
)
select
    student.student_id as row_key,
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
from page_of_student student
inner join student_profile profile
    on profile.student_id = student.student_id
where profile.valid_from = (
    select max(latest.valid_from)
    from student_profile latest
    where latest.student_id = student.student_id
)
order by student.student_id
