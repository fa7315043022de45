-- Claim: every assignment of staff that was read is in the fact. Selects those that are not.
-- Matters because totals would fall short of the store's. Resolve: its offering
-- or member of staff is missing; load the batch that holds it.
select s.source_row_id, s.staff_row_id, s.offering_row_id
from stg_staff_assignment s
cross join stg_load l
where not exists (
    select 1 from bridge_staff_assignment f
    where f.store_key = l.store_key and f.source_row_id = s.source_row_id
)
