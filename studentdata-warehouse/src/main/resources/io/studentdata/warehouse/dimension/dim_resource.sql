-- dim_resource: one row per learning resource.
-- Key: source_system, resource_code. Reads: stg_resource, stg_load, dim_offering.
-- week_from and week_to are course weeks, null where not planned.
select
    resources.source_system,
    resources.resource_code,
    coalesce(offerings.offering_key, -1) as offering_key,
    resources.activity_type,
    resources.week_from,
    resources.week_to,
    loads.store_key,
    resources.source_row_id
from stg_resource resources
cross join stg_load loads
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = resources.offering_row_id
