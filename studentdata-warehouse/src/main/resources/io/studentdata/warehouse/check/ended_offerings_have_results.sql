-- Claim: sixty days after an offering's last day every enrollment in it has a result. Selects the
-- offerings with enrollments, not withdrawn, that have none, and how many.
-- Matters because models learn from results: those without are left out, and are not like the others.
-- Resolve: import the results.
select o.offering_code, count(*) as enrollments
from fct_enrollment f
inner join dim_offering o on o.offering_key = f.offering_key
inner join dim_date today on today.calendar_date = cast(current_timestamp as date)
where f.final_result is null
    and f.withdrawn_day is null
    and o.start_day_number + o.length_days + 60 < today.day_number
group by o.offering_code
