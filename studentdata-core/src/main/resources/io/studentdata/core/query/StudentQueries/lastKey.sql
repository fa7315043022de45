-- StudentQueries/lastKey: one row, the highest key a student has, null without any.
select max(student_id) as last_key
from student
