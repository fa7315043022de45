-- bi_offering: one row per course in a term. Reads: dim_offering, dim_course, dim_date.
-- last_day is the last of length_days days from first_day on; is_first_day_approximate is yes or no.
select
    o.offering_key as offering_number,
    o.offering_code as offering,
    o.course_code as course,
    coalesce(c.title, o.course_code) as course_title,
    o.term_code as term,
    o.start_date as first_day,
    e.calendar_date as last_day,
    o.length_days,
    case when o.start_is_approximate = 1 then 'yes' else 'no' end as is_first_day_approximate
from dim_offering o
left join dim_course c on c.course_key = o.course_key
left join dim_date e on e.day_number = o.start_day_number + o.length_days - 1
where o.offering_key > 0
