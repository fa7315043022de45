-- Students/count: one row, the number of rows of student.
select count(*) as rows_in_all
from student
