-- store_rows: one row per table of the operational store, with how many rows it holds.
select 'term' as table_name, count(*) as row_count from term
union all select 'course', count(*) from course
union all select 'course_offering', count(*) from course_offering
union all select 'student', count(*) from student
union all select 'student_profile', count(*) from student_profile
union all select 'enrollment', count(*) from enrollment
union all select 'assessment', count(*) from assessment
union all select 'learning_resource', count(*) from learning_resource
union all select 'assessment_attempt', count(*) from assessment_attempt
union all select 'interaction', count(*) from interaction
