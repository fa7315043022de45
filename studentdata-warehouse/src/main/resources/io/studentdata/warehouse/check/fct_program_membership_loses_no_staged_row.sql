-- Claim: every time in a program that was read is in the fact. Selects those that are not.
-- Matters because totals would fall short of the store's. Resolve: its student or
-- program is missing; load the batch that holds it.
select s.source_row_id, s.student_row_id, s.program_row_id
from stg_program_membership s
cross join stg_load l
where not exists (
    select 1 from fct_program_membership f
    where f.store_key = l.store_key and f.source_row_id = s.source_row_id
)
