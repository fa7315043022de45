-- open_results: one row, with how many enrollments of a term have no final result yet. Parameter: term_code.
select count(*) as open_results
from fct_enrollment e
inner join dim_offering o
    on o.offering_key = e.offering_key
where o.term_code = :term_code
    and e.final_result is null
