-- stg_clicked_week: one row per enrollment and course week with clicks that were written or deleted. Reads:
-- stg_interaction, stg_delete, stg_load, fct_enrollment after it is merged, fct_interaction_daily before it is.
-- Enrollments that are gone are not among them.
select e.enrollment_key, cast(floor(i.course_day / 7.0) as int) as course_week
from stg_interaction i
cross join stg_load l
inner join fct_enrollment e on e.store_key = l.store_key and e.source_row_id = i.enrollment_row_id
union
select f.enrollment_key, cast(floor(f.course_day / 7.0) as int) as course_week
from stg_delete d
cross join stg_load l
inner join fct_interaction_daily f on f.store_key = l.store_key and f.source_row_id = d.source_row_id
inner join fct_enrollment e on e.enrollment_key = f.enrollment_key
where d.table_name = 'interaction'
