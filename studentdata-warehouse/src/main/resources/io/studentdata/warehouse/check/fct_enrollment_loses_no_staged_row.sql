-- Claim: every enrollment that was read is in the fact. Selects those that are not.
-- Resolve: its offering or student is missing from the dimensions; load the batch that holds it.
select s.source_row_id, s.offering_row_id, s.student_row_id
from stg_enrollment s
cross join stg_load l
where not exists (
    select 1 from fct_enrollment f
    where f.store_key = l.store_key and f.source_row_id = s.source_row_id
)
