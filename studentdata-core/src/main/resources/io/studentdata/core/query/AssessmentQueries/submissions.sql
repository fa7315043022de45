-- AssessmentQueries/submissions: one row per assessment of an offering, by due day, those without one first.
-- Parameters: @system and @id, the id of an offering; @day, the course day to look from.
-- Expected is everybody enrolled on the due day, or on @day where there is no due day by then. What was handed
-- in after @day is not seen. Banked results are carried over from an earlier attempt at the course. Late and
-- missing are null where there is no due day by @day; where there is, expected = banked + on_time + late +
-- missing. Scores are percent, over the marked work of those expected; days late are over what is late.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J', @day int = 60;
with
due as (
    select
        assessment.assessment_id,
        assessment.offering_id,
        assessment.source_system as assessment_system,
        assessment.source_id as assessment_code,
        assessment.assessment_type,
        assessment.due_day,
        assessment.weight_percent,
        case when assessment.due_day <= @day then 1 else 0 end as is_due,
        case when assessment.due_day <= @day then assessment.due_day else cast(@day as int) end as counted_on
    from assessment
    where assessment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
expected as (
    select
        due.assessment_id,
        due.due_day,
        due.is_due,
        attempt.submitted_day,
        attempt.score_percent,
        case
            when attempt.is_banked = 1 then 'BANKED'
            when attempt.attempt_id is null then 'MISSING'
            when due.is_due = 1 and attempt.submitted_day > due.due_day then 'LATE'
            else 'ON_TIME'
        end as place
    from due
    inner join enrollment
        on enrollment.offering_id = due.offering_id
    left join assessment_attempt attempt
        on attempt.enrollment_id = enrollment.enrollment_id
        and attempt.assessment_id = due.assessment_id
        and (attempt.submitted_day <= @day or attempt.is_banked = 1)
    where (enrollment.registered_day is null or enrollment.registered_day <= due.counted_on)
        and (enrollment.withdrawn_day is null or enrollment.withdrawn_day > due.counted_on)
),
counts as (
    select
        assessment_id,
        count(*) as expected,
        sum(case when place = 'BANKED' then 1 else 0 end) as banked,
        sum(case when place = 'ON_TIME' then 1 else 0 end) as on_time,
        sum(case when place = 'LATE' then 1 else 0 end) as late,
        sum(case when place = 'MISSING' then 1 else 0 end) as missing,
        avg(score_percent) as mean_score_percent,
        avg(case when place = 'LATE' then cast(submitted_day - due_day as float) end) as mean_days_late
    from expected
    group by assessment_id
)
select
    due.assessment_system,
    due.assessment_code as assessment_id,
    due.assessment_type,
    due.due_day,
    due.weight_percent,
    coalesce(counts.expected, 0) as expected,
    coalesce(counts.banked, 0) as banked,
    coalesce(counts.on_time, 0) as on_time,
    case when due.is_due = 1 then coalesce(counts.late, 0) end as late,
    case when due.is_due = 1 then coalesce(counts.missing, 0) end as missing,
    counts.mean_score_percent,
    counts.mean_days_late
from due
left join counts
    on counts.assessment_id = due.assessment_id
order by due.due_day, due.assessment_id
