-- bi_assessment_result: one row per enrollment and assessment handed in.
-- Reads: fct_assessment_attempt, dim_assessment, dim_offering, dim_date. days_late is negative where it came early, and
-- null where nothing is due or the result is carried over; weight and score are in percent, score null while unmarked.
select
    t.enrollment_key as enrollment_number,
    t.offering_key as offering_number,
    a.assessment_code as assessment,
    a.assessment_type,
    a.weight_percent,
    due.calendar_date as due_on,
    case when t.is_banked = 0 then handed.calendar_date end as submitted_on,
    case when t.is_banked = 0 then t.submitted_day - a.due_day end as days_late,
    case when t.is_banked = 1 then 'yes' else 'no' end as is_carried_over,
    t.score_percent
from fct_assessment_attempt t
inner join dim_assessment a on a.assessment_key = t.assessment_key
inner join dim_offering o on o.offering_key = t.offering_key
left join dim_date due on due.day_number = o.start_day_number + a.due_day
left join dim_date handed on handed.day_number = o.start_day_number + t.submitted_day
