-- Courses/count: one row, the number of rows of course.
select count(*) as rows_in_all
from course
