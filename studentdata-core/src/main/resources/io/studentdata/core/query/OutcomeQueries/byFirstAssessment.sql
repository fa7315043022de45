-- OutcomeQueries/byFirstAssessment: one row per way the first assessment went.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL; @pass_mark, the score in percent from which it counts as passed.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. The first
-- assessment of an offering is the one due first of those that carry weight. Counted are enrollments with an
-- outcome that stood on its due day; first_assessment is one of NOT_SUBMITTED, BANKED, UNMARKED,
-- BELOW_PASS_MARK, PASSED.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '', @pass_mark float = 40;
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
dated as (
    select
        assessment.assessment_id,
        assessment.offering_id,
        assessment.due_day,
        row_number() over (
            partition by assessment.offering_id
            order by assessment.due_day, assessment.assessment_id
        ) as due_number
    from offerings
    inner join assessment
        on assessment.offering_id = offerings.offering_id
    where assessment.due_day is not null
        and assessment.weight_percent > 0
),
outcomes as (
    select
        case
            when attempt.attempt_id is null then 'NOT_SUBMITTED'
            when attempt.is_banked = 1 then 'BANKED'
            when attempt.score_percent is null then 'UNMARKED'
            when attempt.score_percent < @pass_mark then 'BELOW_PASS_MARK'
            else 'PASSED'
        end as first_assessment,
        case
            when enrollment.final_result is not null then enrollment.final_result
            when enrollment.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from dated
    inner join enrollment
        on enrollment.offering_id = dated.offering_id
    left join assessment_attempt attempt
        on attempt.enrollment_id = enrollment.enrollment_id
        and attempt.assessment_id = dated.assessment_id
    where dated.due_number = 1
        and (enrollment.registered_day is null or enrollment.registered_day <= dated.due_day)
        and (enrollment.withdrawn_day is null or enrollment.withdrawn_day > dated.due_day)
),
counts as (
    select
        first_assessment,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by first_assessment
)
select
    first_assessment,
    finished,
    succeeded,
    withdrawals,
    cast(succeeded as float) * 100 / finished as success_percent
from counts
order by first_assessment
