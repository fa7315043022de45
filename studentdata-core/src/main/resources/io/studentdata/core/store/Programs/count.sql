-- Programs/count: one row, the number of rows of program.
select count(*) as rows_in_all
from program
