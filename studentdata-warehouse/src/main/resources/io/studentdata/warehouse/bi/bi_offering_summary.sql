-- bi_offering_summary: one row per offering: counts, nothing about single students.
-- Reads: fct_enrollment, dim_offering. Counts of fewer than 10 enrollments are still counts about few people: publish
-- those of large offerings only. success_percent is of the enrollments that have an outcome, null where none has.
select
    o.offering_code as offering,
    o.course_code as course,
    o.term_code as term,
    count(*) as enrollments,
    sum(case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end) as passes,
    sum(case when e.final_result = 'FAIL' then 1 else 0 end) as fails,
    sum(case
        when e.final_result = 'WITHDRAWN' or (e.final_result is null and e.withdrawn_day is not null) then 1
        else 0
    end) as withdrawals,
    sum(case when e.final_result is null and e.withdrawn_day is null then 1 else 0 end) as running,
    sum(case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end) * 100.0e0
        / nullif(sum(case when e.final_result is not null or e.withdrawn_day is not null then 1 else 0 end), 0) as success_percent
from fct_enrollment e
inner join dim_offering o on o.offering_key = e.offering_key
group by o.offering_key, o.offering_code, o.course_code, o.term_code
