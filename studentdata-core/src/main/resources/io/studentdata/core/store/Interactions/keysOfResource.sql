-- Interactions/keysOfResource: one row per enrollment, course day and resource; keys of those of one resource.
-- Parameters: @system, @id, the id of a learning resource.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '546614';
select interaction.interaction_id
from learning_resource resource
inner join enrollment
    on enrollment.offering_id = resource.offering_id
inner join interaction
    on interaction.enrollment_id = enrollment.enrollment_id
    and interaction.resource_id = resource.resource_id
where resource.source_system = @system
    and resource.source_id = @id
order by interaction.interaction_id
