-- AssessmentQueries/missingWork: one row per student enrolled on a course day who owes work due by then, by key.
-- Parameters: @system and @id, the id of an offering; @day, the course day; @after, the student's key before
--   the page; @until, the last key to look at; @size, rows at most.
-- Work that carries no weight is optional and not owed; nor is what was due before the student registered.
-- Percent is of the course result.
declare
    @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @day int = 60, @after bigint = 0,
    @until bigint = 1000000000, @size int = 100;
with
owed as (
    select
        enrollment.student_id,
        count(*) as missing,
        sum(assessment.weight_percent) as missing_weight_percent,
        min(assessment.due_day) as first_due_day
    from enrollment
    inner join assessment
        on assessment.offering_id = enrollment.offering_id
    left join assessment_attempt attempt
        on attempt.enrollment_id = enrollment.enrollment_id
        and attempt.assessment_id = assessment.assessment_id
        and (attempt.submitted_day <= @day or attempt.is_banked = 1)
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
        and enrollment.student_id > @after
        and enrollment.student_id <= @until
        and (enrollment.registered_day is null or enrollment.registered_day <= assessment.due_day)
        and (enrollment.withdrawn_day is null or enrollment.withdrawn_day > @day)
        and assessment.due_day <= @day
        and assessment.weight_percent > 0
        and attempt.attempt_id is null
    group by enrollment.student_id
    order by enrollment.student_id
    offset 0 rows fetch next @size rows only
)
select
    owed.student_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    owed.missing,
    owed.missing_weight_percent,
    owed.first_due_day
from owed
inner join student
    on student.student_id = owed.student_id
order by owed.student_id
