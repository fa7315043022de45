-- Offerings/page: one row per offering; starts_on is course day 0; in the order of course_offering's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_course_offering as (
    select
        offering_id,
        batch_id,
        course_id,
        length_days,
        source_id,
        source_system,
        starts_on,
        term_id
    from course_offering
    where offering_id > @after
    order by offering_id
    offset 0 rows fetch next @size rows only
)
select
    offering.offering_id as row_key,
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
from page_of_course_offering offering
inner join course
    on course.course_id = offering.course_id
inner join term
    on term.term_id = offering.term_id
order by offering.offering_id
