-- clicks_by_activity: one row per kind of learning resource; clicks is the total, students counts enrollments.
select
    r.activity_type,
    sum(i.clicks) as clicks,
    count(distinct i.enrollment_key) as students
from fct_interaction_daily i
inner join dim_resource r
    on r.resource_key = i.resource_key
group by r.activity_type
order by clicks desc
