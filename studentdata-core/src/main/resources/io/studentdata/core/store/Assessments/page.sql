-- Assessments/page: one row per assessment; due_day is a course day, weight_percent 0 to 100; in the order of assessment's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_assessment as (
    select
        assessment_id,
        batch_id,
        assessment_type,
        due_day,
        offering_id,
        source_id,
        source_system,
        weight_percent
    from assessment
    where assessment_id > @after
    order by assessment_id
    offset 0 rows fetch next @size rows only
)
select
    assessment.assessment_id as row_key,
    assessment.source_system as assessment_system,
    assessment.source_id as assessment_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    assessment.assessment_type,
    assessment.due_day,
    assessment.weight_percent,
    assessment.assessment_id as stored_id,
    assessment.batch_id as stored_version
from page_of_assessment assessment
inner join course_offering offering
    on offering.offering_id = assessment.offering_id
order by assessment.assessment_id
