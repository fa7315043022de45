-- AssessmentQueries/markingBacklog: one row per assessment with work handed in and not marked, longest wait first.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL; @day, the course day to look from in each offering.
-- Banked results are no work to mark. Waits are days from hand-in to @day.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '', @day int = 60;
with
offerings as (
    select
        offering.offering_id,
        offering.source_system as offering_system,
        offering.source_id as offering_code,
        offering.starts_on
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
waiting as (
    select
        assessment.assessment_id,
        assessment.offering_id,
        assessment.source_system as assessment_system,
        assessment.source_id as assessment_code,
        cast(@day as int) - attempt.submitted_day as waited_days
    from assessment
    inner join assessment_attempt attempt
        on attempt.assessment_id = assessment.assessment_id
    where assessment.offering_id in (
        select offering_id
        from offerings
    )
        and attempt.score_percent is null
        and attempt.is_banked = 0
        and attempt.submitted_day <= @day
),
counts as (
    select
        assessment_id,
        offering_id,
        assessment_system,
        assessment_code,
        count(*) as unmarked,
        max(waited_days) as longest_wait_days,
        avg(cast(waited_days as float)) as mean_wait_days
    from waiting
    group by assessment_id, offering_id, assessment_system, assessment_code
)
select
    offerings.offering_system,
    offerings.offering_code as offering_id,
    counts.assessment_system,
    counts.assessment_code as assessment_id,
    counts.unmarked,
    counts.longest_wait_days,
    counts.mean_wait_days
from counts
inner join offerings
    on offerings.offering_id = counts.offering_id
order by counts.longest_wait_days desc, counts.assessment_id
