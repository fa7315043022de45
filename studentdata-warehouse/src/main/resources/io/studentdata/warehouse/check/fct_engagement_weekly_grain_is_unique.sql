-- Claim: one row per enrollment and course week. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for days that
-- two spans of a student hold (dim_student_spans_leave_no_gap).
select f.enrollment_key, f.course_week, count(*) as times
from fct_engagement_weekly f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.enrollment_key, f.course_week
having count(*) > 1
