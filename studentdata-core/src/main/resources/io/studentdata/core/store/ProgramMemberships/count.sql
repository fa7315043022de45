-- ProgramMemberships/count: one row, the number of rows of program_membership.
select count(*) as rows_in_all
from program_membership
