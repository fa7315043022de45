-- EngagementQueries/resourceUse: one row per learning resource of an offering, also those nobody used.
-- Parameters: @system and @id, the id of an offering; @most_first, 1 for the most clicks first, 0 for the
--   fewest; @size, rows at most.
-- Ties are in the order of the resources' keys. Weeks are course weeks, null where not planned.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @most_first int = 1, @size int = 20;
with
uses as (
    select
        interaction.enrollment_id,
        interaction.resource_id,
        sum(cast(interaction.clicks as bigint)) as clicks
    from enrollment
    inner join interaction
        on interaction.enrollment_id = enrollment.enrollment_id
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
    group by interaction.enrollment_id, interaction.resource_id
),
shelf as (
    select
        resource_id,
        enrollment_id,
        clicks
    from uses
    union all
    select
        learning_resource.resource_id,
        cast(null as bigint) as enrollment_id,
        cast(0 as bigint) as clicks
    from learning_resource
    where learning_resource.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
totals as (
    select
        resource_id,
        sum(clicks) as clicks,
        count(enrollment_id) as students
    from shelf
    group by resource_id
),
ranked as (
    select
        resource_id,
        clicks,
        students,
        case when @most_first = 1 then -clicks else clicks end as place
    from totals
)
select
    resource.source_system as resource_system,
    resource.source_id as resource_id,
    resource.activity_type,
    resource.week_from,
    ranked.clicks,
    ranked.students
from ranked
inner join learning_resource resource
    on resource.resource_id = ranked.resource_id
order by ranked.place, ranked.resource_id
offset 0 rows fetch next @size rows only
