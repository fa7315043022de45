-- EnrollmentQueries/offeringsPerStudent: one row per number of offerings that students of a term take.
-- Parameters: @system and @id, the id of a term.
-- Enrollments that ended before their offering began do not count. A student's load is the largest number of
-- credits stated with any of the student's enrollments of the term.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '2013J';
with
offerings as (
    select offering.offering_id
    from course_offering offering
    inner join term
        on term.term_id = offering.term_id
    where term.source_system = @system
        and term.source_id = @id
),
loads as (
    select
        enrollment.student_id,
        count(*) as offerings_taken,
        max(enrollment.studied_credits) as studied_credits
    from enrollment
    inner join offerings
        on offerings.offering_id = enrollment.offering_id
    where enrollment.withdrawn_day is null
        or enrollment.withdrawn_day >= 0
    group by enrollment.student_id
)
select
    offerings_taken,
    count(*) as students,
    avg(cast(studied_credits as float)) as mean_credits
from loads
group by offerings_taken
order by offerings_taken
