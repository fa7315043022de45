-- EnrollmentQueries/withdrawalsByWeek: one row per course week in which students withdrew, in order.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- Week 0 is an offering's first; earlier ones are negative. The week is null, and first, where a result says
-- withdrawn and no day is known. Percentages are of all enrollments in scope; so_far counts that row and all
-- before it.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '';
with
offerings as (
    select
        offering.offering_id
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
        case
            when enrollment.withdrawn_day is not null or enrollment.final_result = 'WITHDRAWN' then 1
            else 0
        end as has_left,
        cast(floor(enrollment.withdrawn_day / 7.0) as int) as course_week
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
),
counts as (
    select
        course_week,
        sum(has_left) as withdrawals,
        sum(count(*)) over () as enrolled
    from places
    group by course_week
),
running as (
    select
        course_week,
        withdrawals,
        enrolled,
        sum(withdrawals) over (order by course_week rows between unbounded preceding and current row) as so_far
    from counts
)
select
    course_week,
    withdrawals,
    so_far,
    cast(withdrawals as float) * 100 / enrolled as percent_of_enrolled,
    cast(so_far as float) * 100 / enrolled as percent_so_far
from running
where withdrawals > 0
order by course_week
