-- dim_course: one row per course.
-- Key: source_system, course_code. Reads: stg_course, stg_load.
select
    courses.source_system,
    courses.course_code,
    courses.title,
    loads.store_key,
    courses.source_row_id
from stg_course courses
cross join stg_load loads
