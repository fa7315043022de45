-- Terms/find: one row per term; the one with an id.
-- Parameters: @system, @id, the id of a term.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '2013J';
select
    term.source_system as term_system,
    term.source_id as term_id,
    term.name,
    term.starts_on,
    term.start_is_approximate,
    term.term_id as stored_id,
    term.batch_id as stored_version
from term
where term.source_system = @system
    and term.source_id = @id
