-- stg_remade_week: the weeks of fct_engagement_weekly that a load makes anew: of enrollments that are remade all
-- they have, and of the others that are touched those with clicks written or deleted. A row without a
-- week stands for the weeks that an enrollment does not have yet. Reads: stg_touched_enrollment,
-- stg_remade_enrollment, stg_clicked_week, fct_engagement_weekly before it is merged.
select w.enrollment_key, w.course_week
from stg_remade_enrollment r
inner join fct_engagement_weekly w on w.enrollment_key = r.enrollment_key
union
select r.enrollment_key, cast(null as int) as course_week
from stg_remade_enrollment r
union
select c.enrollment_key, c.course_week
from stg_clicked_week c
where c.enrollment_key in (select t.enrollment_key from stg_touched_enrollment t)
    and c.enrollment_key not in (select r.enrollment_key from stg_remade_enrollment r)
