-- Offerings/count: one row, the number of rows of course_offering.
select count(*) as rows_in_all
from course_offering
