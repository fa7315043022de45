-- Attempts/count: one row, the number of rows of assessment_attempt.
select count(*) as rows_in_all
from assessment_attempt
