-- dim_offering: one row per course in a term.
-- Key: source_system, offering_code. Reads: stg_offering, stg_load, dim_course, dim_term, dim_date.
-- start_date is course day 0, start_day_number the same day in dim_date; length in days.
select
    offerings.source_system,
    offerings.offering_code,
    coalesce(courses.course_key, -1) as course_key,
    coalesce(terms.term_key, -1) as term_key,
    offerings.course_code,
    offerings.term_code,
    offerings.start_date,
    dates.day_number as start_day_number,
    offerings.start_is_approximate,
    offerings.length_days,
    loads.store_key,
    offerings.source_row_id
from stg_offering offerings
cross join stg_load loads
left join dim_course courses
    on courses.store_key = loads.store_key
    and courses.source_row_id = offerings.course_row_id
left join dim_term terms
    on terms.store_key = loads.store_key
    and terms.source_row_id = offerings.term_row_id
left join dim_date dates
    on dates.calendar_date = offerings.start_date
