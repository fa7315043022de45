-- Offerings/find: one row per offering; starts_on is course day 0; the one with an id.
-- Parameters: @system, @id, the id of an offering.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
select
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    course.source_system as course_system,
    course.source_id as course_id,
    term.source_system as term_system,
    term.source_id as term_id,
    offering.starts_on,
    offering.length_days,
    offering.offering_id as stored_id,
    offering.batch_id as stored_version
from course_offering offering
inner join course
    on course.course_id = offering.course_id
inner join term
    on term.term_id = offering.term_id
where offering.source_system = @system
    and offering.source_id = @id
