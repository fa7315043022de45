-- EnrollmentQueries/severalOfferings: one row per student enrolled in several offerings of a term, by key.
-- Parameters: @system and @id, the id of a term; @at_least, the fewest offerings; @after, the student's key
--   before the page; @until, the last key to look at; @size, rows at most.
-- Enrollments that ended before their offering began do not count. studied_credits is the largest load stated
-- with any of the student's enrollments of the term.
declare
    @system nvarchar(40) = 'oulad', @id nvarchar(120) = '2013J', @at_least int = 2, @after bigint = 0,
    @until bigint = 1000000000, @size int = 100;
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
    where enrollment.student_id > @after
        and enrollment.student_id <= @until
        and (enrollment.withdrawn_day is null or enrollment.withdrawn_day >= 0)
    group by enrollment.student_id
),
page_of_loads as (
    select
        student_id,
        offerings_taken,
        studied_credits
    from loads
    where offerings_taken >= @at_least
    order by student_id
    offset 0 rows fetch next @size rows only
)
select
    loads.student_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    loads.offerings_taken,
    loads.studied_credits
from page_of_loads loads
inner join student
    on student.student_id = loads.student_id
order by loads.student_id
