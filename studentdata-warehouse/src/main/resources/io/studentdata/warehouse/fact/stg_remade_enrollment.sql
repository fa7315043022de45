-- stg_remade_enrollment: those of stg_touched_enrollment whose weeks are all made anew: they moved, have no weeks
-- yet, or have clicks written or deleted outside the weeks of their offering, so that their first or last
-- week may be another. Reads: stg_touched_enrollment, stg_moved_enrollment, stg_clicked_week,
-- fct_engagement_weekly, fct_enrollment, dim_offering.
with
touched_with_weeks as (
    select w.enrollment_key
    from fct_engagement_weekly w
    where w.enrollment_key in (select t.enrollment_key from stg_touched_enrollment t)
)
select t.enrollment_key
from stg_touched_enrollment t
where t.enrollment_key in (select m.enrollment_key from stg_moved_enrollment m)
    or t.enrollment_key not in (select w.enrollment_key from touched_with_weeks w)
    or t.enrollment_key in (
        select c.enrollment_key
        from stg_clicked_week c
        inner join fct_enrollment e on e.enrollment_key = c.enrollment_key
        inner join dim_offering o on o.offering_key = e.offering_key
        where c.course_week < 0 or 7 * c.course_week >= o.length_days
    )
