-- EngagementQueries/byActivityType: one row per type of learning resource in an offering, most clicks first.
-- Parameters: @system and @id, the id of an offering.
-- Unused resources are those without a click. Students count once in a type. Percentages are of the offering's
-- clicks, null where there are none.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
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
counts as (
    select
        resource.activity_type,
        count(distinct shelf.resource_id) as resources,
        count(distinct case when shelf.enrollment_id is not null then shelf.resource_id end) as used_resources,
        count(distinct shelf.enrollment_id) as students,
        sum(shelf.clicks) as clicks
    from shelf
    inner join learning_resource resource
        on resource.resource_id = shelf.resource_id
    group by resource.activity_type
)
select
    activity_type,
    resources,
    resources - used_resources as unused_resources,
    students,
    clicks,
    cast(clicks as float) * 100 / nullif(sum(clicks) over (), 0) as percent_of_clicks
from counts
order by clicks desc, activity_type
