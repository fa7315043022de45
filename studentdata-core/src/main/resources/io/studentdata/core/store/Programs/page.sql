-- Programs/page: one row per program; in the order of program's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_program as (
    select
        program_id,
        batch_id,
        source_id,
        source_system,
        title
    from program
    where program_id > @after
    order by program_id
    offset 0 rows fetch next @size rows only
)
select
    program.program_id as row_key,
    program.source_system as program_system,
    program.source_id as program_id,
    program.title,
    program.program_id as stored_id,
    program.batch_id as stored_version
from page_of_program program
order by program.program_id
