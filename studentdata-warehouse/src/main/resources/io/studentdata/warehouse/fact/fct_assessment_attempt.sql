-- fct_assessment_attempt: one row per enrollment and assessment handed in.
-- Key: enrollment_key, assessment_key. Reads: stg_assessment_attempt, stg_load, fct_enrollment, dim_assessment, bld_enrollment_student.
-- submitted_day is a course day and says nothing where is_banked is 1; score_percent is null while
-- unmarked. student_key is the student as of submission.
select
    enrollments.enrollment_key,
    assessments.assessment_key,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    attempts.submitted_day,
    attempts.is_banked,
    attempts.score_percent,
    loads.store_key,
    attempts.source_row_id
from stg_assessment_attempt attempts
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = attempts.enrollment_row_id
inner join dim_assessment assessments
    on assessments.store_key = loads.store_key
    and assessments.source_row_id = attempts.assessment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and attempts.submitted_day >= students.from_course_day
    and attempts.submitted_day < students.to_course_day
