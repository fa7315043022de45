-- Attempts/find: one row per attempt; submitted_day is a course day, score_percent 0 to 100; the one of a student at an assessment.
-- Parameters: @assessment_system, @assessment_id, the id of an assessment;
--   @student_system, @student_id, the id of a student.
declare @assessment_system nvarchar(40) = 'oulad', @assessment_id nvarchar(120) = '1752', @student_system nvarchar(40) = 'oulad', @student_id nvarchar(120) = '11391';
select
    assessment.source_system as assessment_system,
    assessment.source_id as assessment_id,
    student.source_system as student_system,
    student.source_id as student_id,
    attempt.submitted_day,
    attempt.is_banked,
    attempt.score_percent,
    attempt.attempt_id as stored_id,
    attempt.batch_id as stored_version
from assessment_attempt attempt
inner join assessment
    on assessment.assessment_id = attempt.assessment_id
inner join enrollment
    on enrollment.enrollment_id = attempt.enrollment_id
inner join student
    on student.student_id = enrollment.student_id
where assessment.source_system = @assessment_system
    and assessment.source_id = @assessment_id
    and student.source_system = @student_system
    and student.source_id = @student_id
