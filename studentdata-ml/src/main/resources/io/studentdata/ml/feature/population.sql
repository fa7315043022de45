-- population: one row per enrollment and observation day for the students enrolled on that day.
-- Key: enrollment_key, observation_day. Reads: fct_enrollment, dim_offering, dim_student.
-- Parameters: days, the observation days in course days; offering_key, -1 for all offerings.
-- Enrolled on day D means registered on or before D and not withdrawn on or before D. outcome is
-- 1 for Fail and Withdrawn, 0 for Pass and Distinction, null while the course goes on; it is what
-- models learn, never a feature. The other feature queries hold this text where they say population.
select
    enrollments.enrollment_key,
    cast(days.observation_day as int) as observation_day,
    enrollments.offering_key,
    enrollments.student_key,
    enrollments.student_durable_key,
    students.student_pseudonym,
    offerings.source_system,
    offerings.offering_code,
    offerings.term_code,
    offerings.start_date,
    case
        when enrollments.final_result in ('FAIL', 'WITHDRAWN') then 1
        when enrollments.final_result in ('PASS', 'DISTINCTION') then 0
    end as outcome
from (values <days>) as days(observation_day)
cross join fct_enrollment as enrollments
inner join dim_offering as offerings
    on offerings.offering_key = enrollments.offering_key
left join dim_student as students
    on students.student_key = enrollments.student_key
where enrollments.registered_day <= days.observation_day
    and (enrollments.withdrawn_day is null or enrollments.withdrawn_day > days.observation_day)
    and (:offering_key = -1 or enrollments.offering_key = :offering_key)
