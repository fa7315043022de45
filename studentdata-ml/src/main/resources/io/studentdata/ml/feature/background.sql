-- background: what is known of a student and an offering when the student registers.
-- Key: enrollment_key, observation_day. Reads: fct_enrollment, dim_student (as of registration),
-- dim_offering, population.
-- Bands become numbers in their order, so that "more" means more; unknown bands are null.
with
population as (
<population>
)
select
    population.enrollment_key,
    population.observation_day,
    case students.gender when 'M' then 1 when 'F' then 0 end as gender_male,
    case students.age_band when '0-35' then 0 when '35-55' then 1 when '55<=' then 2 end as age,
    students.disability,
    case students.deprivation_band
        when '0-10%' then 0 when '10-20%' then 1 when '20-30%' then 2 when '30-40%' then 3
        when '40-50%' then 4 when '50-60%' then 5 when '60-70%' then 6 when '70-80%' then 7
        when '80-90%' then 8 when '90-100%' then 9
    end as deprivation,
    students.region,
    case students.highest_education
        when 'No Formal quals' then 0
        when 'Lower Than A Level' then 1
        when 'A Level or Equivalent' then 2
        when 'HE Qualification' then 3
        when 'Post Graduate Qualification' then 4
    end as education,
    enrollments.previous_attempts,
    enrollments.studied_credits,
    enrollments.registered_day,
    population.observation_day - enrollments.registered_day as registered_days_ago,
    offerings.course_code as course,
    offerings.length_days as offering_length,
    case when month(offerings.start_date) <= 6 then 1 else 0 end as starts_first_half_year
from population
inner join fct_enrollment as enrollments
    on enrollments.enrollment_key = population.enrollment_key
inner join dim_offering as offerings
    on offerings.offering_key = population.offering_key
left join dim_student as students
    on students.student_key = population.student_key
order by population.observation_day, population.enrollment_key
