-- fct_program_membership: one row per student, program and first day in it, as it stands
-- (accumulating snapshot).
-- Key: student_durable_key, program_key, from_date_key. Reads: stg_program_membership, stg_load,
-- bld_student_span, dim_program.
-- Date keys are yyyymmdd; to_date_key is the last day, null while it goes on. student_key is the
-- student as of the first day.
with
memberships as (
    select
        m.*,
        cast(10000 * year(m.from_date) + 100 * month(m.from_date) + day(m.from_date) as int) as from_date_key,
        cast(10000 * year(m.to_date) + 100 * month(m.to_date) + day(m.to_date) as int) as to_date_key
    from stg_program_membership m
)
select
    students.student_durable_key,
    programs.program_key,
    memberships.from_date_key,
    students.student_key,
    memberships.to_date_key,
    loads.store_key,
    memberships.source_row_id
from memberships
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = memberships.student_row_id
    and memberships.from_date_key >= students.from_date_key
    and memberships.from_date_key < students.to_date_key
inner join dim_program programs
    on programs.store_key = loads.store_key
    and programs.source_row_id = memberships.program_row_id
