-- EnrollmentQueries/statusByOffering: one row per offering, also those without enrollments, by first day and id.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- Each enrollment counts once: by its final result, as withdrawn where there is none but a day of withdrawal,
-- and as active otherwise.
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
outcomes as (
    select
        enrollment.offering_id,
        coalesce(
            enrollment.final_result,
            case when enrollment.withdrawn_day is null then 'ACTIVE' else 'WITHDRAWN' end
        ) as status
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
),
counts as (
    select
        offering_id,
        count(*) as enrolled,
        sum(case when status = 'ACTIVE' then 1 else 0 end) as active,
        sum(case when status = 'DISTINCTION' then 1 else 0 end) as distinctions,
        sum(case when status = 'PASS' then 1 else 0 end) as passes,
        sum(case when status = 'FAIL' then 1 else 0 end) as fails,
        sum(case when status = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    group by offering_id
)
select
    offerings.offering_system,
    offerings.offering_code as offering_id,
    offerings.starts_on,
    coalesce(counts.enrolled, 0) as enrolled,
    coalesce(counts.active, 0) as active,
    coalesce(counts.distinctions, 0) as distinctions,
    coalesce(counts.passes, 0) as passes,
    coalesce(counts.fails, 0) as fails,
    coalesce(counts.withdrawals, 0) as withdrawals
from offerings
left join counts
    on counts.offering_id = offerings.offering_id
order by offerings.starts_on, offerings.offering_code
