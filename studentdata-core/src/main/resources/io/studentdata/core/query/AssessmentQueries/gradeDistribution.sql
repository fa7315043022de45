-- AssessmentQueries/gradeDistribution: one row per assessment of an offering and band of scores that has any.
-- Parameters: @system and @id, the id of an offering.
-- Bands are ten percent wide, from score_from up; 100 is in the band from 90. score_from is null for what is
-- not marked yet. percent_of_marked is null there too.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
with
scores as (
    select
        assessment.assessment_id,
        assessment.source_system as assessment_system,
        assessment.source_id as assessment_code,
        case
            when attempt.score_percent >= 90 then 90
            else cast(floor(attempt.score_percent / 10) as int) * 10
        end as score_from
    from assessment
    inner join assessment_attempt attempt
        on attempt.assessment_id = assessment.assessment_id
    where assessment.offering_id = (
        select offering.offering_id
        from course_offering offering
        where offering.source_system = @system
            and offering.source_id = @id
    )
),
counts as (
    select
        assessment_id,
        assessment_system,
        assessment_code,
        score_from,
        count(*) as attempts,
        sum(count(score_from)) over (partition by assessment_id) as marked
    from scores
    group by assessment_id, assessment_system, assessment_code, score_from
)
select
    assessment_system,
    assessment_code as assessment_id,
    score_from,
    attempts,
    case when score_from is not null then cast(attempts as float) * 100 / nullif(marked, 0) end as percent_of_marked
from counts
order by counts.assessment_id, score_from
