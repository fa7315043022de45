-- EngagementQueries/inactive: one row per student enrolled on a course day and without activity for days, by key.
-- Parameters: @system and @id, the id of an offering; @day, the course day; @days, how many days up to and with
--   @day are without activity; @after, the student's key before the page; @until, the last key to look at;
--   @size, rows at most.
-- Activity is a click, an event of a learning record store, work handed in, or presence at a session, late or
-- not. last_active_day is null where there was none at all up to @day.
declare
    @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @day int = 60, @days int = 14,
    @after bigint = 0, @until bigint = 1000000000, @size int = 100;
with
places as (
    select
        enrollment.enrollment_id,
        enrollment.student_id
    from enrollment
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
        and enrollment.student_id > @after
        and enrollment.student_id <= @until
        and (enrollment.registered_day is null or enrollment.registered_day <= @day)
        and (enrollment.withdrawn_day is null or enrollment.withdrawn_day > @day)
        and not exists (
            select 1
            from interaction
            where interaction.enrollment_id = enrollment.enrollment_id
                and interaction.course_day > cast(@day as int) - cast(@days as int)
                and interaction.course_day <= @day
        )
        and not exists (
            select 1
            from interaction_event
            where interaction_event.enrollment_id = enrollment.enrollment_id
                and interaction_event.course_day > cast(@day as int) - cast(@days as int)
                and interaction_event.course_day <= @day
        )
        and not exists (
            select 1
            from assessment_attempt
            where assessment_attempt.enrollment_id = enrollment.enrollment_id
                and assessment_attempt.is_banked = 0
                and assessment_attempt.submitted_day > cast(@day as int) - cast(@days as int)
                and assessment_attempt.submitted_day <= @day
        )
        and not exists (
            select 1
            from attendance
            where attendance.enrollment_id = enrollment.enrollment_id
                and attendance.attendance_status in ('PRESENT', 'LATE')
                and attendance.course_day > cast(@day as int) - cast(@days as int)
                and attendance.course_day <= @day
        )
    order by enrollment.student_id
    offset 0 rows fetch next @size rows only
),
latest as (
    select
        places.student_id,
        coalesce((
            select max(interaction.course_day)
            from interaction
            where interaction.enrollment_id = places.enrollment_id
                and interaction.course_day <= @day
        ), -10000) as clicked,
        coalesce((
            select max(interaction_event.course_day)
            from interaction_event
            where interaction_event.enrollment_id = places.enrollment_id
                and interaction_event.course_day <= @day
        ), -10000) as recorded,
        coalesce((
            select max(assessment_attempt.submitted_day)
            from assessment_attempt
            where assessment_attempt.enrollment_id = places.enrollment_id
                and assessment_attempt.is_banked = 0
                and assessment_attempt.submitted_day <= @day
        ), -10000) as handed_in,
        coalesce((
            select max(attendance.course_day)
            from attendance
            where attendance.enrollment_id = places.enrollment_id
                and attendance.attendance_status in ('PRESENT', 'LATE')
                and attendance.course_day <= @day
        ), -10000) as came
    from places
),
later as (
    select
        student_id,
        case when clicked > recorded then clicked else recorded end as online,
        case when handed_in > came then handed_in else came end as otherwise
    from latest
)
select
    later.student_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    nullif(
        case when later.online > later.otherwise then later.online else later.otherwise end,
        -10000
    ) as last_active_day
from later
inner join student
    on student.student_id = later.student_id
order by later.student_id
