-- OutcomeQueries/byPreviousAttempts: one row per number of earlier attempts at the course, 3 being 3 or more.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. Enrollments without
-- an outcome are left out.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '';
with
offerings as (
    select
        offering.offering_id
    from course_offering offering
    inner join course
        on course.course_id = offering.course_id
    inner join term
        on term.term_id = offering.term_id
    where @scope = 'ALL'
        or (@scope = 'TERM' and term.source_system = @system and term.source_id = @id)
        or (@scope = 'COURSE' and course.source_system = @system and course.source_id = @id)
        or (@scope = 'OFFERING' and offering.source_system = @system and offering.source_id = @id)
),
outcomes as (
    select
        case when enrollment.previous_attempts > 3 then 3 else enrollment.previous_attempts end as previous_attempts,
        case
            when enrollment.final_result is not null then enrollment.final_result
            when enrollment.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
),
counts as (
    select
        previous_attempts,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by previous_attempts
)
select
    previous_attempts,
    finished,
    succeeded,
    withdrawals,
    cast(succeeded as float) * 100 / finished as success_percent
from counts
order by previous_attempts
