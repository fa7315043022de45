-- outcomes_by_offering: one row per offering and final result; students is the number of enrollments.
select
    o.offering_code,
    e.final_result,
    count(*) as students
from fct_enrollment e
inner join dim_offering o
    on o.offering_key = e.offering_key
where e.final_result is not null
group by o.offering_code, o.start_date, e.final_result
order by o.offering_code, e.final_result
