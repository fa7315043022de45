-- bridge_staff_assignment: one row per member of staff, offering and role.
-- Key: staff_key, offering_key, staff_role. Reads: stg_staff_assignment, stg_load, dim_staff, dim_offering.
select
    staff.staff_key,
    offerings.offering_key,
    assignments.staff_role,
    loads.store_key,
    assignments.source_row_id
from stg_staff_assignment assignments
cross join stg_load loads
inner join dim_staff staff
    on staff.store_key = loads.store_key
    and staff.source_row_id = assignments.staff_row_id
inner join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = assignments.offering_row_id
