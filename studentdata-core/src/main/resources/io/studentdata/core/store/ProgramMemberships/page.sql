-- ProgramMemberships/page: one row per membership; to_date is its last day; in the order of program_membership's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_program_membership as (
    select
        program_membership_id,
        batch_id,
        from_date,
        program_id,
        student_id,
        to_date
    from program_membership
    where program_membership_id > @after
    order by program_membership_id
    offset 0 rows fetch next @size rows only
)
select
    membership.program_membership_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    program.source_system as program_system,
    program.source_id as program_id,
    membership.from_date,
    membership.to_date,
    membership.program_membership_id as stored_id,
    membership.batch_id as stored_version
from page_of_program_membership membership
inner join student
    on student.student_id = membership.student_id
inner join program
    on program.program_id = membership.program_id
order by membership.program_membership_id
