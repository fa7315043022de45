-- EnrollmentQueries/registrationsByWeek: one row per course week in which students registered, in order.
-- Parameters: @system and @id, the id of an offering.
-- Week 0 is the offering's first; earlier ones are negative. The week is null, and first, where the day of
-- registration is not known. so_far counts that row and all before it.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
with
weeks as (
    select cast(floor(enrollment.registered_day / 7.0) as int) as course_week
    from enrollment
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
counts as (
    select
        course_week,
        count(*) as registrations
    from weeks
    group by course_week
)
select
    course_week,
    registrations,
    sum(registrations) over (order by course_week rows between unbounded preceding and current row) as so_far
from counts
order by course_week
