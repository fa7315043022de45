-- Courses/page: one row per course; in the order of course's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_course as (
    select
        course_id,
        batch_id,
        source_id,
        source_system,
        title
    from course
    where course_id > @after
    order by course_id
    offset 0 rows fetch next @size rows only
)
select
    course.course_id as row_key,
    course.source_system as course_system,
    course.source_id as course_id,
    course.title,
    course.course_id as stored_id,
    course.batch_id as stored_version
from page_of_course course
order by course.course_id
