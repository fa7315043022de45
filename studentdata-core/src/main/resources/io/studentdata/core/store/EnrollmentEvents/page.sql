-- EnrollmentEvents/page: one row per event of an enrollment; course_day is a course day; in the order of enrollment_event's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_enrollment_event as (
    select
        enrollment_event_id,
        course_day,
        enrollment_id,
        event_number,
        event_type,
        final_result
    from enrollment_event
    where enrollment_event_id > @after
    order by enrollment_event_id
    offset 0 rows fetch next @size rows only
)
select
    event.enrollment_event_id as row_key,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    student.source_system as student_system,
    student.source_id as student_id,
    event.event_number,
    event.event_type,
    event.course_day,
    event.final_result
from page_of_enrollment_event event
inner join enrollment
    on enrollment.enrollment_id = event.enrollment_id
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
order by event.enrollment_event_id
