-- Enrollments/in: one row per enrollment; days are course days; those in an offering, in the order of the students' keys.
-- Parameters: @system, @id, the id of an offering; @after, the student's key before the page;
--   @size, rows at most.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @after bigint = 0, @size int = 100;
with page_of_enrollment as (
    select
        enrollment_id,
        batch_id,
        student_id,
        offering_id,
        registered_day,
        withdrawn_day,
        previous_attempts,
        studied_credits,
        final_result
    from enrollment
    where offering_id = (
        select wanted.offering_id
        from course_offering wanted
        where wanted.source_system = @system
            and wanted.source_id = @id
    )
        and student_id > @after
    order by offering_id, student_id
    offset 0 rows fetch next @size rows only
)
select
    enrollment.student_id as row_key,
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
from page_of_enrollment enrollment
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
order by enrollment.student_id
