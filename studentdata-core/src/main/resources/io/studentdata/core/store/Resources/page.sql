-- Resources/page: one row per learning resource; weeks are course weeks; in the order of learning_resource's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_learning_resource as (
    select
        resource_id,
        batch_id,
        activity_type,
        offering_id,
        source_id,
        source_system,
        week_from,
        week_to
    from learning_resource
    where resource_id > @after
    order by resource_id
    offset 0 rows fetch next @size rows only
)
select
    resource.resource_id as row_key,
    resource.source_system as resource_system,
    resource.source_id as resource_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    resource.activity_type,
    resource.week_from,
    resource.week_to,
    resource.resource_id as stored_id,
    resource.batch_id as stored_version
from page_of_learning_resource resource
inner join course_offering offering
    on offering.offering_id = resource.offering_id
order by resource.resource_id
