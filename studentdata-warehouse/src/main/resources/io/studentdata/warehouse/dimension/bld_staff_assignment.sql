-- bld_staff_assignment: one row per assignment of a member of staff to an offering.
-- Key: store_key, source_row_id. Reads: stg_staff_assignment, stg_load.
select
    loads.store_key,
    assignments.source_row_id,
    assignments.staff_row_id,
    assignments.staff_role
from stg_staff_assignment assignments
cross join stg_load loads
