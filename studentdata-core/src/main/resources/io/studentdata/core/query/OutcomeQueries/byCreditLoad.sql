-- OutcomeQueries/byCreditLoad: one row per band of the credits a student studies at the time of an enrollment.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL; @width, how many credits a band is wide, 1 or more.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. Enrollments without
-- an outcome are left out. A band begins at credits_from and ends before the next.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '', @width int = 30;
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
        enrollment.studied_credits - enrollment.studied_credits % @width as credits_from,
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
        credits_from,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by credits_from
)
select
    credits_from,
    finished,
    succeeded,
    withdrawals,
    cast(succeeded as float) * 100 / finished as success_percent
from counts
order by credits_from
