-- Attempts/page: one row per attempt; submitted_day is a course day, score_percent 0 to 100; in the order of assessment_attempt's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_assessment_attempt as (
    select
        attempt_id,
        batch_id,
        assessment_id,
        enrollment_id,
        is_banked,
        score_percent,
        submitted_day
    from assessment_attempt
    where attempt_id > @after
    order by attempt_id
    offset 0 rows fetch next @size rows only
)
select
    attempt.attempt_id as row_key,
    assessment.source_system as assessment_system,
    assessment.source_id as assessment_id,
    student.source_system as student_system,
    student.source_id as student_id,
    attempt.submitted_day,
    attempt.is_banked,
    attempt.score_percent,
    attempt.attempt_id as stored_id,
    attempt.batch_id as stored_version
from page_of_assessment_attempt attempt
inner join assessment
    on assessment.assessment_id = attempt.assessment_id
inner join enrollment
    on enrollment.enrollment_id = attempt.enrollment_id
inner join student
    on student.student_id = enrollment.student_id
order by attempt.attempt_id
