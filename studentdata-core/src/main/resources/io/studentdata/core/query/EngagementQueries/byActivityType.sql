-- EngagementQueries/byActivityType: one row per type of learning resource in an offering, most clicks first.
-- Parameters: @system and @id, the id of an offering.
-- Unused resources are those without a click. Students count once in a type. Percentages are of the offering's
-- clicks, null where there are none.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
with
resources as (
    select
        learning_resource.resource_id,
        learning_resource.activity_type
    from learning_resource
    where learning_resource.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
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
counts as (
    select
        resources.activity_type,
        count(distinct resources.resource_id) as resources,
        count(distinct case when uses.resource_id is null then resources.resource_id end) as unused_resources,
        count(distinct uses.enrollment_id) as students,
        coalesce(sum(uses.clicks), 0) as clicks
    from resources
    left join uses
        on uses.resource_id = resources.resource_id
    group by resources.activity_type
)
select
    activity_type,
    resources,
    unused_resources,
    students,
    clicks,
    cast(clicks as float) * 100 / nullif(sum(clicks) over (), 0) as percent_of_clicks
from counts
order by clicks desc, activity_type
