-- Enrollments/page: one row per enrollment; days are course days; in the order of enrollment's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_enrollment as (
    select
        enrollment_id,
        batch_id,
        final_result,
        offering_id,
        previous_attempts,
        registered_day,
        student_id,
        studied_credits,
        withdrawn_day
    from enrollment
    where enrollment_id > @after
    order by enrollment_id
    offset 0 rows fetch next @size rows only
)
select
    enrollment.enrollment_id as row_key,
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
order by enrollment.enrollment_id
