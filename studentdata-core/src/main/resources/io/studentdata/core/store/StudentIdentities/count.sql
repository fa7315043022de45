-- StudentIdentities/count: one row, the number of rows of student_identity.
select count(*) as rows_in_all
from student_identity
