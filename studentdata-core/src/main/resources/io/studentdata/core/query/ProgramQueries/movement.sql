-- ProgramQueries/movement: one row per program, also those without students, by id.
-- Parameters: @from and @to, calendar days, the first and the last of the period.
-- Counts memberships. At the start are those that began before @from and had not ended by then; at the end
-- those that go on after @to. members_at_start + joined - ended = members_at_end.
declare @from date = '2024-01-01', @to date = '2024-12-31';
with
spans as (
    select
        program_membership.program_id,
        case when program_membership.from_date < @from then 1 else 0 end as was_there,
        case when program_membership.to_date <= @to then 1 else 0 end as ends
    from program_membership
    where program_membership.from_date <= @to
        and (program_membership.to_date is null or program_membership.to_date >= @from)
),
counts as (
    select
        program_id,
        sum(was_there) as members_at_start,
        sum(1 - was_there) as joined,
        sum(ends) as ended
    from spans
    group by program_id
)
select
    program.source_system as program_system,
    program.source_id as program_id,
    program.title,
    coalesce(counts.members_at_start, 0) as members_at_start,
    coalesce(counts.joined, 0) as joined,
    coalesce(counts.ended, 0) as ended,
    coalesce(counts.members_at_start + counts.joined - counts.ended, 0) as members_at_end
from program
left join counts
    on counts.program_id = program.program_id
order by program.source_id, program.source_system
