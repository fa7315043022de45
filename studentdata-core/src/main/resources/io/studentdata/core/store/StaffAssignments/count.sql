-- StaffAssignments/count: one row, the number of rows of staff_assignment.
select count(*) as rows_in_all
from staff_assignment
