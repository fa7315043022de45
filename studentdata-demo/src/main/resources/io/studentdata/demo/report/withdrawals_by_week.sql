-- withdrawals_by_week: one row per course week in which somebody left; students is how many.
select
    cast(floor(withdrawn_day / 7.0) as int) as course_week,
    count(*) as students
from fct_enrollment
where withdrawn_day is not null
group by cast(floor(withdrawn_day / 7.0) as int)
order by course_week
