-- Claim: one row per offering and student, one per enrollment key, one per row of a store.
-- Selects what occurs more than once.
select 'grain' as what, offering_key as one, student_durable_key as other, count(*) as times
from fct_enrollment group by offering_key, student_durable_key having count(*) > 1
union all
select 'key', enrollment_key, 0, count(*)
from fct_enrollment group by enrollment_key having count(*) > 1
union all
select 'store row', store_key, source_row_id, count(*)
from fct_enrollment group by store_key, source_row_id having count(*) > 1
