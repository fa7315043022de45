-- engagement_by_outcome: one row per final result and course week.
-- active_days is the mean number of days with activity in that week, over all enrollments with that
-- result; is_clicking is the share of them with any. Weeks before the first one of every offering are left out.
select
    e.final_result,
    w.course_week,
    avg(1.0 * w.active_days) as active_days,
    avg(case when w.clicks > 0 then 1.0 else 0.0 end) as is_clicking
from fct_engagement_weekly w
inner join fct_enrollment e
    on e.enrollment_key = w.enrollment_key
where e.final_result is not null
    and w.course_week between -3 and 38
group by e.final_result, w.course_week
order by e.final_result, w.course_week
