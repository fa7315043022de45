-- dim_term: one row per teaching term.
-- Key: source_system, term_code. Reads: stg_term, stg_load, dim_date.
-- start_date is its first day, start_day_number the same day in dim_date.
select
    terms.source_system,
    terms.term_code,
    terms.term_name,
    terms.start_date,
    dates.day_number as start_day_number,
    terms.start_is_approximate,
    loads.store_key,
    terms.source_row_id
from stg_term terms
cross join stg_load loads
left join dim_date dates
    on dates.calendar_date = terms.start_date
