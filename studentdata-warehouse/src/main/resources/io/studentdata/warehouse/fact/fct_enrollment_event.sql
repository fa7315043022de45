-- fct_enrollment_event: one row per event in the life of an enrollment, numbered from 1.
-- Key: enrollment_key, event_number. Reads: stg_enrollment_event, stg_load, fct_enrollment, bld_enrollment_student.
-- course_day is null where unknown. student_key is the student as of that day (day 0 where unknown).
select
    enrollments.enrollment_key,
    events.event_number,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    events.event_type,
    events.course_day,
    events.final_result,
    loads.store_key,
    events.source_row_id
from stg_enrollment_event events
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = events.enrollment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and coalesce(events.course_day, 0) >= students.from_course_day
    and coalesce(events.course_day, 0) < students.to_course_day
