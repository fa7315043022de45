-- stg_remade_enrollment: those of stg_touched_enrollment whose weeks are all made anew: they moved, have no weeks
-- yet, or have clicks written or deleted outside the weeks of their offering, so that their first or last
-- week may be another. Reads: stg_touched_enrollment, stg_moved_enrollment, stg_clicked_week,
-- fct_engagement_weekly, where who has any weeks has week 0, fct_enrollment, dim_offering.
select t.enrollment_key
from stg_moved_enrollment m
inner join stg_touched_enrollment t on t.enrollment_key = m.enrollment_key
union
select t.enrollment_key
from stg_touched_enrollment t
where not exists (
    select 1
    from fct_engagement_weekly w
    where w.enrollment_key = t.enrollment_key and w.course_week = 0
)
union
select t.enrollment_key
from stg_clicked_week c
inner join stg_touched_enrollment t on t.enrollment_key = c.enrollment_key
inner join fct_enrollment e on e.enrollment_key = t.enrollment_key
inner join dim_offering o on o.offering_key = e.offering_key
where c.course_week < 0 or 7 * c.course_week >= o.length_days
