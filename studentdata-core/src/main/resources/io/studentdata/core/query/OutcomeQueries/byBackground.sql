-- OutcomeQueries/byBackground: one row per band of one background attribute, or per pair of bands of two.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL; @first and @second, each one of GENDER, REGION, EDUCATION, DEPRIVATION,
--   AGE, DISABILITY (0 or 1), and NONE for @second where one attribute is enough; @smallest, the fewest
--   students a figure may be about.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. A background is the
-- one declared last by the offering's first day, else the first declared after it. Bands are null where nothing
-- was declared. Figures are null where they would be about too few students, or would give away by subtraction
-- one that is: the smallest ones are withheld until together they are about @smallest students or more.
declare
    @scope nvarchar(10) = 'ALL', @system nvarchar(40) = 'oulad', @id nvarchar(120) = '',
    @first nvarchar(20) = 'EDUCATION', @second nvarchar(20) = 'NONE', @smallest int = 10;
with
offerings as (
    select
        offering.offering_id,
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
        enrollment.enrollment_id,
        enrollment.student_id,
        offerings.starts_on,
        case when enrollment.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end as succeeded
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
    where enrollment.final_result is not null
        or enrollment.withdrawn_day is not null
),
profiles as (
    select
        outcomes.enrollment_id,
        outcomes.student_id,
        outcomes.succeeded,
        case @first
            when 'GENDER' then profile.gender
            when 'REGION' then profile.region
            when 'EDUCATION' then profile.highest_education
            when 'DEPRIVATION' then profile.deprivation_band
            when 'AGE' then profile.age_band
            when 'DISABILITY' then cast(profile.disability as nvarchar(20))
        end as band,
        case @second
            when 'GENDER' then profile.gender
            when 'REGION' then profile.region
            when 'EDUCATION' then profile.highest_education
            when 'DEPRIVATION' then profile.deprivation_band
            when 'AGE' then profile.age_band
            when 'DISABILITY' then cast(profile.disability as nvarchar(20))
        end as other_band,
        row_number() over (
            partition by outcomes.enrollment_id
            order by
                case when profile.valid_from <= outcomes.starts_on then 0 else 1 end,
                case when profile.valid_from <= outcomes.starts_on then profile.valid_from end desc,
                profile.valid_from
        ) as choice
    from outcomes
    left join student_profile profile
        on profile.student_id = outcomes.student_id
),
bands as (
    select
        band,
        other_band,
        count(*) as results,
        sum(succeeded) as succeeded,
        count(distinct student_id) as students,
        count(distinct case when succeeded = 1 then student_id end) as students_up,
        count(distinct case when succeeded = 0 then student_id end) as students_down
    from profiles
    where choice = 1
    group by band, other_band
),
sized as (
    select
        band,
        other_band,
        results,
        succeeded,
        students,
        case when students_up < students_down then students_up else students_down end as fewer
    from bands
),
ranked as (
    select
        band,
        other_band,
        results,
        succeeded,
        students,
        fewer,
        sum(students) over (
            order by students, band, other_band rows between unbounded preceding and 1 preceding
        ) as students_before,
        sum(fewer) over (
            order by fewer, students, band, other_band rows between unbounded preceding and 1 preceding
        ) as fewer_before
    from sized
),
judged as (
    select
        band,
        other_band,
        results,
        succeeded,
        students,
        case when students < @smallest or students_before < @smallest then 0 else 1 end as shows_size,
        case when fewer < @smallest or fewer_before < @smallest then 0 else 1 end as shows_success
    from ranked
)
select
    band,
    other_band,
    case when shows_size = 1 then students end as students,
    case when shows_size = 1 then results end as results,
    case when shows_size = 1 and shows_success = 1 then succeeded end as succeeded,
    case when shows_size = 1 and shows_success = 1 then cast(succeeded as float) * 100 / results end as success_percent
from judged
order by band, other_band
