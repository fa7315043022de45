-- fct_engagement_weekly: one row per enrollment and course week, weeks without activity as zeros;
-- those that this load makes anew.
-- Key: enrollment_key, course_week. Reads: stg_remade_enrollment, stg_remade_week, fct_enrollment,
-- fct_interaction_daily, dim_offering, dim_date (its day_number as a list of whole numbers), bld_enrollment_student.
-- Week 0 is course days 0 to 6. Weeks run from 0, or the first week with clicks if that is earlier,
-- to the offering's last, or the last with clicks if that is later. student_key is the student as of
-- the week's first day; active_days counts days with clicks (0 to 7), resources those used.
with
touched as (
    select e.enrollment_key, e.offering_key, e.student_durable_key
    from fct_enrollment e
    where e.enrollment_key in (select enrollment_key from stg_remade_enrollment)
),
some_weeks as (
    select r.enrollment_key, r.course_week, e.offering_key, e.student_durable_key
    from stg_remade_week r
    inner join fct_enrollment e on e.enrollment_key = r.enrollment_key
    where r.enrollment_key not in (select enrollment_key from stg_remade_enrollment)
),
daily as (
    select
        d.enrollment_key,
        d.resource_key,
        d.course_day,
        d.clicks,
        cast(floor(d.course_day / 7.0) as int) as course_week
    from fct_interaction_daily d
    where d.enrollment_key in (select enrollment_key from touched)
    union all
    select d.enrollment_key, d.resource_key, d.course_day, d.clicks, w.course_week
    from fct_interaction_daily d
    inner join some_weeks w
        on w.enrollment_key = d.enrollment_key
        and d.course_day >= 7 * w.course_week
        and d.course_day < 7 * w.course_week + 7
    -- these are few: named once each, they let DuckDB pass over blocks of other offerings
    where d.offering_key in (select distinct offering_key from some_weeks)
),
by_day as (
    select enrollment_key, course_week, course_day, sum(clicks) as clicks
    from daily
    group by enrollment_key, course_week, course_day
),
by_week as (
    select enrollment_key, course_week, count(*) as active_days, sum(clicks) as clicks
    from by_day
    group by enrollment_key, course_week
),
resource_weeks as (
    select distinct enrollment_key, course_week, resource_key
    from daily
),
by_resource as (
    select enrollment_key, course_week, count(*) as resources
    from resource_weeks
    group by enrollment_key, course_week
),
active as (
    select enrollment_key, min(course_week) as first_week, max(course_week) as last_week
    from by_week
    group by enrollment_key
),
all_weeks as (
    select
        t.enrollment_key,
        t.offering_key,
        t.student_durable_key,
        n.day_number - 600 as course_week
    from touched t
    inner join dim_offering o on o.offering_key = t.offering_key
    left join active a on a.enrollment_key = t.enrollment_key
    inner join dim_date n
        on n.day_number < 1200
        and n.day_number - 600 >= case when a.first_week < 0 then a.first_week else 0 end
        and n.day_number - 600 <= case
            when 7 * a.last_week >= o.length_days then a.last_week
            else cast(floor((o.length_days - 1) / 7.0) as int)
        end
),
weeks as (
    select enrollment_key, course_week, offering_key, student_durable_key from all_weeks
    union all
    select enrollment_key, course_week, offering_key, student_durable_key from some_weeks
)
select
    weeks.enrollment_key,
    weeks.course_week,
    weeks.offering_key,
    students.student_key,
    weeks.student_durable_key,
    cast(coalesce(by_week.active_days, 0) as int) as active_days,
    cast(coalesce(by_week.clicks, 0) as bigint) as clicks,
    cast(coalesce(by_resource.resources, 0) as int) as resources
from weeks
inner join bld_enrollment_student students
    on students.enrollment_key = weeks.enrollment_key
    and 7 * weeks.course_week >= students.from_course_day
    and 7 * weeks.course_week < students.to_course_day
left join by_week
    on by_week.enrollment_key = weeks.enrollment_key
    and by_week.course_week = weeks.course_week
left join by_resource
    on by_resource.enrollment_key = weeks.enrollment_key
    and by_resource.course_week = weeks.course_week
