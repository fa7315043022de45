-- bi_enrollment: one row per enrollment. Reads: fct_enrollment, dim_offering, dim_date.
-- outcome is the final result, withdrawn where there is none but a day of withdrawal, or running; succeeded and
-- withdrew are 1 or 0, so that their mean is a rate, null while running. Dates are null where unknown.
select
    e.enrollment_key as enrollment_number,
    e.offering_key as offering_number,
    e.student_durable_key as student_number,
    case
        when e.final_result = 'DISTINCTION' then 'distinction'
        when e.final_result = 'PASS' then 'pass'
        when e.final_result = 'FAIL' then 'fail'
        when e.final_result = 'WITHDRAWN' or e.withdrawn_day is not null then 'withdrawn'
        else 'running'
    end as outcome,
    case
        when e.final_result in ('DISTINCTION', 'PASS') then 1
        when e.final_result is not null or e.withdrawn_day is not null then 0
    end as succeeded,
    case
        when e.final_result in ('DISTINCTION', 'PASS', 'FAIL') then 0
        when e.final_result = 'WITHDRAWN' or e.withdrawn_day is not null then 1
    end as withdrew,
    r.calendar_date as registered_on,
    w.calendar_date as withdrawn_on,
    e.previous_attempts,
    e.studied_credits as credits
from fct_enrollment e
inner join dim_offering o on o.offering_key = e.offering_key
left join dim_date r on r.day_number = o.start_day_number + e.registered_day
left join dim_date w on w.day_number = o.start_day_number + e.withdrawn_day
