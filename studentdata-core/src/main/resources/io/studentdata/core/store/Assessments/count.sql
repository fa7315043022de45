-- Assessments/count: one row, the number of rows of assessment.
select count(*) as rows_in_all
from assessment
