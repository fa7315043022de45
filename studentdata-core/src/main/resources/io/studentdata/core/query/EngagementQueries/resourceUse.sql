-- EngagementQueries/resourceUse: one row per learning resource of an offering, also those nobody used.
-- Parameters: @system and @id, the id of an offering; @most_first, 1 for the most clicks first, 0 for the
--   fewest; @size, rows at most.
-- Ties are in the order of the resources' keys. Weeks are course weeks, null where not planned.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @most_first int = 1, @size int = 20;
with
uses as (
    select
        interaction.resource_id,
        sum(cast(interaction.clicks as bigint)) as clicks,
        count(distinct interaction.enrollment_id) as students
    from enrollment
    inner join interaction
        on interaction.enrollment_id = enrollment.enrollment_id
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
    group by interaction.resource_id
),
resources as (
    select
        learning_resource.resource_id,
        learning_resource.source_system as resource_system,
        learning_resource.source_id as resource_code,
        learning_resource.activity_type,
        learning_resource.week_from,
        coalesce(uses.clicks, 0) as clicks,
        coalesce(uses.students, 0) as students,
        case when @most_first = 1 then -coalesce(uses.clicks, 0) else coalesce(uses.clicks, 0) end as place
    from learning_resource
    left join uses
        on uses.resource_id = learning_resource.resource_id
    where learning_resource.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
)
select
    resource_system,
    resource_code as resource_id,
    activity_type,
    week_from,
    clicks,
    students
from resources
order by place, resources.resource_id
offset 0 rows fetch next @size rows only
