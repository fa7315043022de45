-- EngagementQueries/byWeek: one row per course week from the first with clicks to the last, in order.
-- Parameters: @system and @id, the id of an offering.
-- Week 0 is the offering's first; earlier ones are negative. Weeks between without clicks are there, with
-- zeros. Enrolled is everybody who was on some day of the week. Active students clicked in the week; some do
-- after they withdrew, so active_percent, of the enrolled, leaves those out.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
with
digits as (
    select 0 as digit
    union all select 1
    union all select 2
    union all select 3
    union all select 4
    union all select 5
    union all select 6
    union all select 7
    union all select 8
    union all select 9
),
places as (
    select
        enrollment.enrollment_id,
        coalesce(enrollment.registered_day, -10000) as registered_day,
        coalesce(enrollment.withdrawn_day, 10000) as withdrawn_day
    from enrollment
    where enrollment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
uses as (
    select
        interaction.enrollment_id,
        cast(floor(interaction.course_day / 7.0) as int) as course_week,
        sum(cast(interaction.clicks as bigint)) as clicks
    from places
    inner join interaction
        on interaction.enrollment_id = places.enrollment_id
    group by interaction.enrollment_id, cast(floor(interaction.course_day / 7.0) as int)
),
active as (
    select
        uses.course_week,
        count(*) as students,
        sum(case
            when places.registered_day <= uses.course_week * 7 + 6 and places.withdrawn_day > uses.course_week * 7 then 1
            else 0
        end) as enrolled_students,
        sum(uses.clicks) as clicks
    from uses
    inner join places
        on places.enrollment_id = uses.enrollment_id
    group by uses.course_week
),
span as (
    select
        min(course_week) as first_week,
        max(course_week) as last_week
    from active
),
weeks as (
    select span.first_week + hundreds.digit * 100 + tens.digit * 10 + ones.digit as course_week
    from span
    cross join digits hundreds
    cross join digits tens
    cross join digits ones
    where span.first_week + hundreds.digit * 100 + tens.digit * 10 + ones.digit <= span.last_week
),
enrolled as (
    select
        weeks.course_week,
        sum(case
            when places.registered_day <= weeks.course_week * 7 + 6 and places.withdrawn_day > weeks.course_week * 7 then 1
            else 0
        end) as students
    from weeks
    cross join places
    group by weeks.course_week
)
select
    enrolled.course_week,
    enrolled.students as enrolled,
    coalesce(active.students, 0) as active,
    coalesce(active.clicks, 0) as clicks,
    cast(coalesce(active.enrolled_students, 0) as float) * 100 / nullif(enrolled.students, 0) as active_percent,
    cast(active.clicks as float) / active.students as clicks_per_active
from enrolled
left join active
    on active.course_week = enrolled.course_week
order by enrolled.course_week
