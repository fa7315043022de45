-- Claim: every outreach that was read is in the fact. Selects those that are not.
-- Matters because totals would fall short of the store's. Resolve: its student is
-- missing; load the batch that holds it.
select s.source_row_id, s.student_row_id
from stg_advising_contact s
cross join stg_load l
where not exists (
    select 1 from fct_advising_contact f
    where f.store_key = l.store_key and f.source_row_id = s.source_row_id
)
