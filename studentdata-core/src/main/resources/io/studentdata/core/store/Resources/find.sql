-- Resources/find: one row per learning resource; weeks are course weeks; the one with an id.
-- Parameters: @system, @id, the id of a learning resource.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '546614';
select
    resource.source_system as resource_system,
    resource.source_id as resource_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    resource.activity_type,
    resource.week_from,
    resource.week_to,
    resource.resource_id as stored_id,
    resource.batch_id as stored_version
from learning_resource resource
inner join course_offering offering
    on offering.offering_id = resource.offering_id
where resource.source_system = @system
    and resource.source_id = @id
