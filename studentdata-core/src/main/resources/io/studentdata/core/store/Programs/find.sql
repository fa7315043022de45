-- Programs/find: one row per program; the one with an id.
-- Parameters: @system, @id, the id of a program.
declare @system nvarchar(40) = 'registrar', @id nvarchar(120) = '1';
select
    program.source_system as program_system,
    program.source_id as program_id,
    program.title,
    program.program_id as stored_id,
    program.batch_id as stored_version
from program
where program.source_system = @system
    and program.source_id = @id
