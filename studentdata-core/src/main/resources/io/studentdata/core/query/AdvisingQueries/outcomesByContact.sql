-- AdvisingQueries/outcomesByContact: one row per way advising came through to enrollments.
-- Parameters: @scope, one of ALL, TERM, COURSE, OFFERING; @system and @id, the id of the term, course or
--   offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal. advising is NONE
-- without a contact about the offering, NOT_REACHED where no contact was answered, ANSWERED where one was
-- (reached, referred or declined). Enrollments without an outcome are left out. Those contacted are those at
-- risk: the rates compare unlike students and are no effect of advising.
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
contacts as (
    select
        advising_contact.offering_id,
        advising_contact.student_id,
        max(case when advising_contact.outcome in ('REACHED', 'REFERRED', 'DECLINED') then 1 else 0 end) as answered
    from offerings
    inner join advising_contact
        on advising_contact.offering_id = offerings.offering_id
    group by advising_contact.offering_id, advising_contact.student_id
),
outcomes as (
    select
        case
            when contacts.student_id is null then 'NONE'
            when contacts.answered = 1 then 'ANSWERED'
            else 'NOT_REACHED'
        end as advising,
        case
            when enrollment.final_result is not null then enrollment.final_result
            when enrollment.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings
    inner join enrollment
        on enrollment.offering_id = offerings.offering_id
    left join contacts
        on contacts.offering_id = enrollment.offering_id
        and contacts.student_id = enrollment.student_id
),
counts as (
    select
        advising,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by advising
)
select
    advising,
    finished,
    succeeded,
    withdrawals,
    cast(succeeded as float) * 100 / finished as success_percent
from counts
order by advising
