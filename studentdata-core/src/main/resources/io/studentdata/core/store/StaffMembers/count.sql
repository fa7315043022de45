-- StaffMembers/count: one row, the number of rows of staff.
select count(*) as rows_in_all
from staff
