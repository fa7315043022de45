-- ProgramQueries/headcount: one row per program, also those without students, by id.
-- Parameters: @as_of, a calendar day.
-- A membership counts from its first day to its last, both included; a student counts once in a program.
declare @as_of date = '2024-10-01';
with
members as (
    select
        program_membership.program_id,
        count(distinct program_membership.student_id) as students
    from program_membership
    where program_membership.from_date <= @as_of
        and (program_membership.to_date is null or program_membership.to_date >= @as_of)
    group by program_membership.program_id
)
select
    program.source_system as program_system,
    program.source_id as program_id,
    program.title,
    coalesce(members.students, 0) as students
from program
left join members
    on members.program_id = program.program_id
order by program.source_id, program.source_system
