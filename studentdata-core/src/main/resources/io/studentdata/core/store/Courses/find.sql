-- Courses/find: one row per course; the one with an id.
-- Parameters: @system, @id, the id of a course.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA';
select
    course.source_system as course_system,
    course.source_id as course_id,
    course.title,
    course.course_id as stored_id,
    course.batch_id as stored_version
from course
where course.source_system = @system
    and course.source_id = @id
