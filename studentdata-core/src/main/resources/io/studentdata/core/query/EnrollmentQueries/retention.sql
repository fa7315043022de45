-- EnrollmentQueries/retention: one row per offering with enrollments, as of a course day, by first day and id.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL; @day, a course day.
-- An enrollment without a day of registration counts as registered before the offering began. Withdrawals whose
-- day is not known are counted apart, and not as retained. Percentages are of those registered by the day.
declare @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '', @day int = 28;
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
        case
            when enrollment.withdrawn_day <= @day then 'LEFT'
            when enrollment.withdrawn_day is null and enrollment.final_result = 'WITHDRAWN' then 'LEFT_SOMETIME'
            else 'THERE'
        end as place
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
    where enrollment.registered_day is null
        or enrollment.registered_day <= @day
),
counts as (
    select
        offering_id,
        count(*) as registered,
        sum(case when place = 'THERE' then 1 else 0 end) as retained,
        sum(case when place = 'LEFT' then 1 else 0 end) as withdrawn,
        sum(case when place = 'LEFT_SOMETIME' then 1 else 0 end) as withdrawn_day_unknown
    from places
    group by offering_id
)
select
    offerings.offering_system,
    offerings.offering_code as offering_id,
    counts.registered,
    counts.retained,
    counts.withdrawn,
    counts.withdrawn_day_unknown,
    cast(counts.retained as float) * 100 / counts.registered as retained_percent
from counts
inner join offerings
    on offerings.offering_id = counts.offering_id
order by offerings.starts_on, offerings.offering_code
