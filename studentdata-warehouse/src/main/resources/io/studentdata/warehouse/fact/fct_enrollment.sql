-- fct_enrollment: one row per enrollment, as it stands (accumulating snapshot).
-- Key: offering_key, student_durable_key. Reads: stg_enrollment, stg_load, dim_offering, dim_student, dim_date.
-- Days are course days. student_key is the student as of registration (day 0 where unknown).
with
students as (
    select
        s.store_key,
        s.source_row_id,
        s.student_key,
        s.student_durable_key,
        coalesce(f.day_number, -1000000) as from_day_number,
        coalesce(t.day_number, 1000000) as to_day_number
    from dim_student s
    left join dim_date f on f.calendar_date = s.valid_from
    left join dim_date t on t.calendar_date = s.valid_to
)
select
    offerings.offering_key,
    students.student_durable_key,
    students.student_key,
    enrollments.registered_day,
    enrollments.withdrawn_day,
    enrollments.previous_attempts,
    enrollments.studied_credits,
    enrollments.final_result,
    loads.store_key,
    enrollments.source_row_id
from stg_enrollment enrollments
cross join stg_load loads
inner join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = enrollments.offering_row_id
inner join students
    on students.store_key = loads.store_key
    and students.source_row_id = enrollments.student_row_id
    and offerings.start_day_number + coalesce(enrollments.registered_day, 0) >= students.from_day_number
    and offerings.start_day_number + coalesce(enrollments.registered_day, 0) < students.to_day_number
