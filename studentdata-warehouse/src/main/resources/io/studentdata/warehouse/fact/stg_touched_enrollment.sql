-- stg_touched_enrollment: enrollments whose weeks may be others after this load. Reads:
-- stg_moved_enrollment, stg_clicked_week, stg_load, fct_enrollment after it is merged,
-- fct_engagement_weekly, etl_retention: the weeks of an offering whose days were forgotten stay as they are.
select t.enrollment_key
from (
    select m.enrollment_key from stg_moved_enrollment m
    union
    select c.enrollment_key from stg_clicked_week c
    union
    select e.enrollment_key
    from fct_enrollment e
    inner join stg_load l on l.etl_run_id = e.etl_run_id
    where not exists (
        select 1 from fct_engagement_weekly w where w.enrollment_key = e.enrollment_key
    )
) t
where not exists (
    select 1
    from fct_enrollment f
    inner join etl_retention r on r.offering_key = f.offering_key
    inner join fct_engagement_weekly w on w.enrollment_key = f.enrollment_key
    where f.enrollment_key = t.enrollment_key
)
