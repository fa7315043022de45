-- Attendances/count: one row, the number of rows of attendance.
select count(*) as rows_in_all
from attendance
