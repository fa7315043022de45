-- at_risk_list: one row per enrollment of an offering that was scored on a course day.
-- Parameters: offering_code, observation_day, model_version_key. The most likely come first.
-- last_active_day is null without activity; handed_in counts what was due by then. Nothing after the day counts.
with
scored as (
    select
        r.enrollment_key,
        r.probability,
        r.observation_day,
        r.offering_key,
        e.student_key
    from fct_risk_score r
    inner join dim_offering o
        on o.offering_key = r.offering_key
    inner join fct_enrollment e
        on e.enrollment_key = r.enrollment_key
    where o.offering_code = :offering_code
        and r.observation_day = :observation_day
        and r.model_version_key = :model_version_key
),
activity as (
    select
        i.enrollment_key,
        max(i.course_day) as last_active_day,
        sum(case when i.course_day > s.observation_day - 14 then i.clicks else 0 end) as recent_clicks
    from fct_interaction_daily i
    inner join scored s
        on s.enrollment_key = i.enrollment_key
    where i.course_day <= s.observation_day
    group by i.enrollment_key
),
due as (
    select
        a.offering_key,
        a.assessment_key
    from dim_assessment a
    where a.due_day <= :observation_day
        and a.assessment_type <> 'EXAM'
),
handed_in as (
    select
        t.enrollment_key,
        count(*) as handed_in
    from fct_assessment_attempt t
    inner join scored s
        on s.enrollment_key = t.enrollment_key
    inner join due d
        on d.assessment_key = t.assessment_key
    where t.submitted_day <= s.observation_day
    group by t.enrollment_key
)
select
    d.student_pseudonym as pseudonym,
    s.probability,
    a.last_active_day,
    coalesce(a.recent_clicks, 0) as recent_clicks,
    coalesce(h.handed_in, 0) as handed_in,
    (select count(*) from due where due.offering_key = s.offering_key) as due
from scored s
inner join dim_student d
    on d.student_key = s.student_key
left join activity a
    on a.enrollment_key = s.enrollment_key
left join handed_in h
    on h.enrollment_key = s.enrollment_key
order by s.probability desc, d.student_pseudonym
