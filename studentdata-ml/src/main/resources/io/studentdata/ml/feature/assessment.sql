-- assessment: what was due, what was handed in, and how it was marked.
-- Key: enrollment_key, observation_day. Reads: fct_assessment_attempt, dim_assessment, population.
-- A submission counts when handed in <= the observation day; its score when it was also due by
-- then. Exams and assessments without a due day are left out. Required work carries weight, or
-- belongs to an offering none of whose assessments does; the rest is optional, and not handing it
-- in is no sign of risk. Banked results come from an earlier attempt and say nothing of lateness.
with
population as (
<population>
),
days as (
    select distinct observation_day from population
),
coursework as (
    select
        assessment_key,
        offering_key,
        due_day,
        case when sum(weight_percent) over (partition by offering_key) > 0
            then weight_percent else 1.0 end as weight,
        case when weight_percent > 0 or sum(weight_percent) over (partition by offering_key) = 0
            then 1 else 0 end as is_required
    from dim_assessment
    where due_day is not null and assessment_type <> 'EXAM'
),
due as (
    select
        coursework.offering_key,
        days.observation_day,
        sum(case when coursework.due_day <= days.observation_day
            then coursework.is_required else 0 end) as required_due,
        sum(case when coursework.due_day <= days.observation_day
            then coursework.weight * coursework.is_required else 0 end) as weight_due,
        sum(coursework.weight * coursework.is_required) as weight_total,
        max(case when coursework.due_day <= days.observation_day and coursework.is_required = 1
            then coursework.due_day end) as last_due_day,
        min(case when coursework.due_day > days.observation_day and coursework.is_required = 1
            then coursework.due_day end) as next_due_day
    from coursework
    cross join days
    group by coursework.offering_key, days.observation_day
),
handed_in as (
    select
        population.enrollment_key,
        population.observation_day,
        coursework.weight,
        coursework.is_required,
        attempts.is_banked,
        case when coursework.due_day <= population.observation_day then 1 else 0 end as is_due,
        case when coursework.due_day = due.last_due_day then 1 else 0 end as is_last_due,
        case when coursework.due_day = due.next_due_day then 1 else 0 end as is_next_due,
        case when attempts.is_banked = 0 then attempts.submitted_day - coursework.due_day end
            as late_days,
        case when coursework.due_day <= population.observation_day
            then attempts.score_percent end as score
    from population
    inner join fct_assessment_attempt as attempts
        on attempts.enrollment_key = population.enrollment_key
        and attempts.submitted_day <= population.observation_day
    inner join coursework
        on coursework.assessment_key = attempts.assessment_key
    inner join due
        on due.offering_key = population.offering_key
        and due.observation_day = population.observation_day
),
seen as (
    select
        enrollment_key,
        observation_day,
        sum(is_due * is_required) as required_submitted,
        sum((1 - is_required)) as optional_submitted,
        sum(1 - is_due) as submitted_early,
        max(is_next_due * is_required) as next_submitted,
        max(is_last_due * is_required) as last_submitted,
        sum(case when is_banked = 1 then 1 else 0 end) as banked,
        avg(score) as mean_score,
        min(score) as min_score,
        avg(case when is_last_due = 1 then score end) as last_score,
        sum(score * weight * is_required) as weighted_score,
        sum(case when score is not null then weight * is_required else 0 end) as weight_scored,
        avg(case when is_due = 1 then 1.0 * late_days end) as mean_late_days,
        max(case when is_due = 1 then late_days end) as max_late_days
    from handed_in
    group by enrollment_key, observation_day
),
filled as (
    select
        population.enrollment_key,
        population.offering_key,
        population.observation_day,
        coalesce(due.required_due, 0) as required_due,
        due.weight_due / nullif(due.weight_total, 0) as weight_due_share,
        population.observation_day - due.last_due_day as days_since_due,
        due.next_due_day - population.observation_day as days_until_due,
        coalesce(seen.required_submitted, 0) as required_submitted,
        coalesce(due.required_due, 0) - coalesce(seen.required_submitted, 0) as required_missed,
        1.0 * coalesce(seen.required_submitted, 0) / nullif(due.required_due, 0)
            as submitted_share,
        coalesce(seen.optional_submitted, 0) as optional_submitted,
        coalesce(seen.submitted_early, 0) as submitted_early,
        coalesce(seen.next_submitted, 0) as next_submitted,
        case when due.last_due_day is not null then coalesce(seen.last_submitted, 0) end
            as last_submitted,
        coalesce(seen.banked, 0) as banked,
        seen.mean_score,
        seen.min_score,
        seen.last_score,
        seen.weighted_score / nullif(seen.weight_scored, 0) as weighted_mean_score,
        coalesce(seen.weighted_score, 0) / nullif(due.weight_due, 0) as score_so_far,
        seen.mean_late_days,
        seen.max_late_days
    from population
    left join due
        on due.offering_key = population.offering_key
        and due.observation_day = population.observation_day
    left join seen
        on seen.enrollment_key = population.enrollment_key
        and seen.observation_day = population.observation_day
)
select
    enrollment_key,
    observation_day,
    required_due,
    weight_due_share,
    days_since_due,
    days_until_due,
    required_submitted,
    required_missed,
    submitted_share,
    optional_submitted,
    submitted_early,
    next_submitted,
    last_submitted,
    banked,
    mean_score,
    min_score,
    last_score,
    weighted_mean_score,
    score_so_far,
    mean_late_days,
    max_late_days,
    case when score_so_far is not null then
        (percent_rank() over (partition by offering_key, observation_day order by score_so_far)
        + cume_dist() over (partition by offering_key, observation_day order by score_so_far)) / 2
    end as score_position
from filled
order by observation_day, enrollment_key
