-- fct_interaction_daily: one row per enrollment, resource and course day with clicks.
-- Key: enrollment_key, resource_key, course_day. Reads: stg_interaction, stg_load, fct_enrollment, dim_resource, bld_enrollment_student, etl_retention.
-- student_key is the student as of that day. Offerings whose days were forgotten get none.
with
enrollments as (
    select
        e.store_key,
        e.source_row_id,
        e.enrollment_key,
        e.offering_key,
        e.student_durable_key,
        s.student_key,
        s.from_course_day,
        s.to_course_day
    from fct_enrollment e
    inner join stg_load l on l.store_key = e.store_key
    inner join bld_enrollment_student s on s.enrollment_key = e.enrollment_key
    where e.offering_key not in (select r.offering_key from etl_retention r)
),
resources as (
    select r.source_row_id, r.resource_key
    from dim_resource r
    inner join stg_load l on l.store_key = r.store_key
)
select
    enrollments.enrollment_key,
    resources.resource_key,
    interactions.course_day,
    enrollments.offering_key,
    enrollments.student_key,
    enrollments.student_durable_key,
    interactions.clicks,
    enrollments.store_key,
    interactions.source_row_id
from stg_interaction interactions
inner join enrollments
    on enrollments.source_row_id = interactions.enrollment_row_id
    and interactions.course_day >= enrollments.from_course_day
    and interactions.course_day < enrollments.to_course_day
inner join resources
    on resources.source_row_id = interactions.resource_row_id
