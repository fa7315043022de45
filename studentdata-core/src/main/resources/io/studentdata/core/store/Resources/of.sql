-- Resources/of: one row per learning resource; weeks are course weeks; those of an offering.
-- Parameters: @system, @id, the id of an offering.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
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
where offering.source_system = @system
    and offering.source_id = @id
order by resource.resource_id
