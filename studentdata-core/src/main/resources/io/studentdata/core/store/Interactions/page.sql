-- Interactions/page: one row per enrollment, course day and resource; in the order of interaction's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_interaction as (
    select
        interaction_id,
        clicks,
        course_day,
        enrollment_id,
        resource_id
    from interaction
    where interaction_id > @after
    order by interaction_id
    offset 0 rows fetch next @size rows only
)
select
    interaction.interaction_id as row_key,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    student.source_system as student_system,
    student.source_id as student_id,
    resource.source_system as resource_system,
    resource.source_id as resource_id,
    interaction.course_day,
    interaction.clicks
from page_of_interaction interaction
inner join enrollment
    on enrollment.enrollment_id = interaction.enrollment_id
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
inner join student
    on student.student_id = enrollment.student_id
inner join learning_resource resource
    on resource.resource_id = interaction.resource_id
order by interaction.interaction_id
