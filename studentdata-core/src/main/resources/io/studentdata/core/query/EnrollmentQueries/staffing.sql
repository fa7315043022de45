-- EnrollmentQueries/staffing: one row per offering, by first day and id.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- Active are the enrollments without a result or a day of withdrawal. Staff counts people; somebody who both
-- teaches and tutors counts under each.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '';
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
places as (
    select
        enrollment.offering_id,
        count(*) as active
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
    where enrollment.final_result is null
        and enrollment.withdrawn_day is null
    group by enrollment.offering_id
),
posts as (
    select
        staff_assignment.offering_id,
        count(distinct staff_assignment.staff_id) as staff,
        sum(case when staff_assignment.staff_role = 'TEACHER' then 1 else 0 end) as teachers,
        sum(case when staff_assignment.staff_role = 'TUTOR' then 1 else 0 end) as tutors
    from offerings
    inner join staff_assignment
        on staff_assignment.offering_id = offerings.offering_id
    group by staff_assignment.offering_id
)
select
    offerings.offering_system,
    offerings.offering_code as offering_id,
    coalesce(places.active, 0) as active,
    coalesce(posts.staff, 0) as staff,
    coalesce(posts.teachers, 0) as teachers,
    coalesce(posts.tutors, 0) as tutors,
    cast(coalesce(places.active, 0) as float) / nullif(posts.staff, 0) as active_per_staff
from offerings
left join places
    on places.offering_id = offerings.offering_id
left join posts
    on posts.offering_id = offerings.offering_id
order by offerings.starts_on, offerings.offering_code
