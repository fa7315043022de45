-- Offerings/in: one row per offering; starts_on is course day 0; those of a term.
-- Parameters: @system, @id, the id of a term.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '2013J';
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
where term.source_system = @system
    and term.source_id = @id
order by offering.offering_id
