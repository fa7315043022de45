-- Attempts/of: one row per attempt; submitted_day is a course day, score_percent 0 to 100; those of a student over an offering.
-- Parameters: @offering_system, @offering_id, the id of an offering;
--   @student_system, @student_id, the id of a student.
declare @offering_system nvarchar(40) = 'oulad', @offering_id nvarchar(120) = 'AAA-2013J', @student_system nvarchar(40) = 'oulad', @student_id nvarchar(120) = '11391';
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
inner join course_offering offering
    on offering.offering_id = enrollment.offering_id
where offering.source_system = @offering_system
    and offering.source_id = @offering_id
    and student.source_system = @student_system
    and student.source_id = @student_id
order by attempt.submitted_day, attempt.attempt_id
