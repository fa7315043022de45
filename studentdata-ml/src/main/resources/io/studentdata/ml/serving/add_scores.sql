-- add_scores: one row per enrollment with its probability of Fail or Withdrawn, 0 to 1.
-- Key: enrollment_key, observation_day, model_version_key. Reads: fct_enrollment, bld_enrollment_student.
-- student_key is the student as of the observation day.
-- Parameter scores: pairs of enrollment_key and probability. scored_at is UTC.
insert into fct_risk_score (
    enrollment_key, observation_day, model_version_key, offering_key, student_key,
    student_durable_key, probability, scored_at
)
select
    enrollments.enrollment_key,
    :observation_day,
    :model_version_key,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    scores.probability,
    :scored_at
from (values <scores>) as scores(enrollment_key, probability)
inner join fct_enrollment as enrollments
    on enrollments.enrollment_key = scores.enrollment_key
inner join bld_enrollment_student as students
    on students.enrollment_key = enrollments.enrollment_key
    and students.from_course_day <= :observation_day
    and students.to_course_day > :observation_day
