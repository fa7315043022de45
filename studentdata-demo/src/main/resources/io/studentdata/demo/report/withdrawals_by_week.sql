-- withdrawals_by_week: one row per course week in which somebody left; students is how many.
-- The few withdrawals recorded after an offering's end are left out.
select
    cast(floor(e.withdrawn_day / 7.0) as int) as course_week,
    count(*) as students
from fct_enrollment e
inner join dim_offering o
    on o.offering_key = e.offering_key
where e.withdrawn_day <= o.length_days
group by cast(floor(e.withdrawn_day / 7.0) as int)
order by course_week
