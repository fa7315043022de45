-- fct_attendance: one row per enrollment and session that attendance was taken at.
-- Key: attendance_pseudonym. Reads: stg_attendance, stg_load, fct_enrollment, bld_enrollment_student.
-- course_day is the session's. student_key is the student as of that day.
select
    attendances.attendance_pseudonym,
    enrollments.enrollment_key,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    attendances.course_day,
    attendances.attendance_status,
    loads.store_key,
    attendances.source_row_id
from stg_attendance attendances
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = attendances.enrollment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and attendances.course_day >= students.from_course_day
    and attendances.course_day < students.to_course_day
