-- dim_program: one row per program, a course of study towards an award.
-- Key: source_system, program_code. Reads: stg_program, stg_load.
select
    programs.source_system,
    programs.program_code,
    programs.title,
    loads.store_key,
    programs.source_row_id
from stg_program programs
cross join stg_load loads
