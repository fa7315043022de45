-- Terms/page: one row per term; in the order of term's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_term as (
    select
        term_id,
        batch_id,
        name,
        source_id,
        source_system,
        start_is_approximate,
        starts_on
    from term
    where term_id > @after
    order by term_id
    offset 0 rows fetch next @size rows only
)
select
    term.term_id as row_key,
    term.source_system as term_system,
    term.source_id as term_id,
    term.name,
    term.starts_on,
    term.start_is_approximate,
    term.term_id as stored_id,
    term.batch_id as stored_version
from page_of_term term
order by term.term_id
