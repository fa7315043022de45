-- OutcomeQueries/passRates: one row per course and term with enrollments, by term and course.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. Percentages are of
-- the enrollments that have an outcome; completers are those not withdrawn.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '';
with
offerings as (
    select
        offering.offering_id,
        offering.course_id,
        offering.term_id,
        course.source_system as course_system,
        course.source_id as course_code,
        term.source_system as term_system,
        term.source_id as term_code,
        term.starts_on
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
        offerings.course_system,
        offerings.course_code,
        offerings.term_system,
        offerings.term_code,
        offerings.starts_on,
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
        course_system,
        course_code,
        term_system,
        term_code,
        starts_on,
        count(*) as enrolled,
        count(outcome) as finished,
        sum(case when outcome = 'DISTINCTION' then 1 else 0 end) as distinctions,
        sum(case when outcome = 'PASS' then 1 else 0 end) as passes,
        sum(case when outcome = 'FAIL' then 1 else 0 end) as fails,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    group by course_system, course_code, term_system, term_code, starts_on
)
select
    course_system,
    course_code as course_id,
    term_system,
    term_code as term_id,
    enrolled,
    finished,
    distinctions,
    passes,
    fails,
    withdrawals,
    cast(distinctions + passes as float) * 100 / nullif(finished, 0) as success_percent,
    cast(distinctions + passes as float) * 100 / nullif(finished - withdrawals, 0) as completer_success_percent
from counts
order by starts_on, term_code, course_code
