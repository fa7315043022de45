-- EngagementQueries/attendanceByWeek: one row per offering and course week with sessions, in order.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- Week 0 is an offering's first; earlier ones are negative. A session is a day and a name. Attended is present
-- or late; the percentage is of the records that are not excused, null where all are.
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
records as (
    select
        enrollment.offering_id,
        cast(floor(attendance.course_day / 7.0) as int) as course_week,
        concat(attendance.course_day, ' ', attendance.session_name) as session,
        attendance.attendance_status
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
    inner join attendance
        on attendance.enrollment_id = enrollment.enrollment_id
),
counts as (
    select
        offering_id,
        course_week,
        count(distinct session) as sessions,
        sum(case when attendance_status = 'PRESENT' then 1 else 0 end) as present,
        sum(case when attendance_status = 'LATE' then 1 else 0 end) as late,
        sum(case when attendance_status = 'EXCUSED' then 1 else 0 end) as excused,
        sum(case when attendance_status = 'ABSENT' then 1 else 0 end) as absent
    from records
    group by offering_id, course_week
)
select
    offerings.offering_system,
    offerings.offering_code as offering_id,
    counts.course_week,
    counts.sessions,
    counts.present,
    counts.late,
    counts.excused,
    counts.absent,
    cast(counts.present + counts.late as float) * 100
        / nullif(counts.present + counts.late + counts.absent, 0) as attended_percent
from counts
inner join offerings
    on offerings.offering_id = counts.offering_id
order by offerings.starts_on, offerings.offering_code, counts.course_week
