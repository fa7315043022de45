-- EnrollmentEvents/count: one row, the number of rows of enrollment_event.
select count(*) as rows_in_all
from enrollment_event
