-- bi_activity_week: one row per enrollment and course week, weeks without activity as zeros.
-- Reads: fct_engagement_weekly, dim_offering, dim_date. course_week 0 is the first; active_days is 0 to 7.
select
    w.enrollment_key as enrollment_number,
    w.offering_key as offering_number,
    w.course_week,
    d.calendar_date as week_begins_on,
    w.clicks,
    w.active_days,
    w.resources as resources_used
from fct_engagement_weekly w
inner join dim_offering o on o.offering_key = w.offering_key
left join dim_date d on d.day_number = o.start_day_number + 7 * w.course_week
