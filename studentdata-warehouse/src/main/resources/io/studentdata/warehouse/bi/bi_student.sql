-- bi_student: one row per student, as they are now, under a number.
-- No pseudonym, no disability, no day of birth or declaration. Reads: dim_student.
select
    s.student_durable_key as student_number,
    coalesce(s.gender, 'not declared') as gender,
    coalesce(s.region, 'not declared') as region,
    coalesce(s.highest_education, 'not declared') as prior_education,
    coalesce(s.deprivation_band, 'not declared') as deprivation_band,
    coalesce(s.age_band, 'not declared') as age_band
from dim_student s
where s.is_current = 1
    and s.student_durable_key > 0
