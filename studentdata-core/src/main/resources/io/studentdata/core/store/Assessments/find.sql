-- Assessments/find: one row per assessment; due_day is a course day, weight_percent 0 to 100; the one with an id.
-- Parameters: @system, @id, the id of an assessment.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '1752';
select
    assessment.source_system as assessment_system,
    assessment.source_id as assessment_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    assessment.assessment_type,
    assessment.due_day,
    assessment.weight_percent,
    assessment.assessment_id as stored_id,
    assessment.batch_id as stored_version
from assessment
inner join course_offering offering
    on offering.offering_id = assessment.offering_id
where assessment.source_system = @system
    and assessment.source_id = @id
