-- Claim: every event of an enrollment that was read is in the fact. Selects those that are not.
-- Matters because totals would fall short of the store's. Resolve: its enrollment is
-- missing; load the batch that holds it.
select s.source_row_id, s.enrollment_row_id, s.event_number
from stg_enrollment_event s
cross join stg_load l
where not exists (
    select 1 from fct_enrollment_event f
    where f.store_key = l.store_key and f.source_row_id = s.source_row_id
)
