-- Enrollments/count: one row, the number of rows of enrollment.
select count(*) as rows_in_all
from enrollment
