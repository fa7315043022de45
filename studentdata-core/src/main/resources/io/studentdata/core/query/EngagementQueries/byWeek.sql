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
stays as (
    select
        cast(floor(registered_day / 7.0) as int) as first_week,
        cast(ceiling(withdrawn_day / 7.0) as int) as left_by_week
    from places
),
uses as (
    select
        places.registered_day,
        places.withdrawn_day,
        cast(floor(interaction.course_day / 7.0) as int) as course_week,
        interaction.enrollment_id,
        sum(cast(interaction.clicks as bigint)) as clicks
    from places
    inner join interaction
        on interaction.enrollment_id = places.enrollment_id
    group by
        places.registered_day,
        places.withdrawn_day,
        cast(floor(interaction.course_day / 7.0) as int),
        interaction.enrollment_id
),
events as (
    select
        first_week as course_week,
        1 as enrolled,
        0 as active,
        0 as active_enrolled,
        cast(0 as bigint) as clicks
    from stays
    union all
    select
        case when left_by_week < first_week then first_week else left_by_week end as course_week,
        -1 as enrolled,
        0 as active,
        0 as active_enrolled,
        cast(0 as bigint) as clicks
    from stays
    union all
    select
        course_week,
        0 as enrolled,
        1 as active,
        case
            when registered_day <= course_week * 7 + 6 and withdrawn_day > course_week * 7 then 1
            else 0
        end as active_enrolled,
        clicks
    from uses
    union all
    select
        hundreds.digit * 100 + tens.digit * 10 + ones.digit - 500 as course_week,
        0 as enrolled,
        0 as active,
        0 as active_enrolled,
        cast(0 as bigint) as clicks
    from digits hundreds
    cross join digits tens
    cross join digits ones
),
weeks as (
    select
        course_week,
        sum(enrolled) as enrolled,
        sum(active) as active,
        sum(active_enrolled) as active_enrolled,
        sum(clicks) as clicks
    from events
    group by course_week
),
running as (
    select
        course_week,
        sum(enrolled) over (order by course_week rows between unbounded preceding and current row) as enrolled,
        active,
        active_enrolled,
        clicks,
        min(case when active > 0 then course_week end) over () as first_active_week,
        max(case when active > 0 then course_week end) over () as last_active_week
    from weeks
)
select
    course_week,
    enrolled,
    active,
    clicks,
    cast(active_enrolled as float) * 100 / nullif(enrolled, 0) as active_percent,
    cast(clicks as float) / nullif(active, 0) as clicks_per_active
from running
where course_week between first_active_week and last_active_week
order by course_week
