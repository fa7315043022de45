-- stg_touched_enrollment: enrollments whose weeks may be others after this load. Reads:
-- stg_moved_enrollment, stg_clicked_week, stg_enrollment, stg_load, fct_enrollment after it is merged,
-- fct_engagement_weekly, bld_forgotten_enrollment: the weeks of these stay as they are.
select m.enrollment_key
from stg_moved_enrollment m
where m.enrollment_key not in (select k.enrollment_key from bld_forgotten_enrollment k)
union
select c.enrollment_key
from stg_clicked_week c
where c.enrollment_key not in (select k.enrollment_key from bld_forgotten_enrollment k)
union
select e.enrollment_key
from stg_enrollment s
cross join stg_load l
inner join fct_enrollment e on e.store_key = l.store_key and e.source_row_id = s.source_row_id
where not exists (
    select 1 from fct_engagement_weekly w where w.enrollment_key = e.enrollment_key
)
