-- Terms/count: one row, the number of rows of term.
select count(*) as rows_in_all
from term
