-- The views for reports. Again with each new version of the library; then the role's script, too.
if object_id(N'bi_activity_week', N'V') is not null
    drop view bi_activity_week;
GO

create view bi_activity_week as
-- bi_activity_week: one row per enrollment and course week, weeks without activity as zeros.
-- Reads: fct_engagement_weekly, dim_offering, dim_date. course_week 0 is the first; active_days is 0 to 7.
select
    w.enrollment_key as enrollment_number,
    w.offering_key as offering_number,
    w.course_week,
    d.calendar_date as week_begins_on,
    w.clicks,
    w.active_days,
    w.resources as resources_used
from fct_engagement_weekly w
inner join dim_offering o on o.offering_key = w.offering_key
left join dim_date d on d.day_number = o.start_day_number + 7 * w.course_week;
GO

if object_id(N'bi_assessment_result', N'V') is not null
    drop view bi_assessment_result;
GO

create view bi_assessment_result as
-- bi_assessment_result: one row per enrollment and assessment handed in.
-- Reads: fct_assessment_attempt, dim_assessment, dim_offering, dim_date. days_late is negative where it came early, and
-- null where nothing is due or the result is carried over; weight and score are in percent, score null while unmarked.
select
    t.enrollment_key as enrollment_number,
    t.offering_key as offering_number,
    a.assessment_code as assessment,
    a.assessment_type,
    a.weight_percent,
    due.calendar_date as due_on,
    case when t.is_banked = 0 then handed.calendar_date end as submitted_on,
    case when t.is_banked = 0 then t.submitted_day - a.due_day end as days_late,
    case when t.is_banked = 1 then 'yes' else 'no' end as is_carried_over,
    t.score_percent
from fct_assessment_attempt t
inner join dim_assessment a on a.assessment_key = t.assessment_key
inner join dim_offering o on o.offering_key = t.offering_key
left join dim_date due on due.day_number = o.start_day_number + a.due_day
left join dim_date handed on handed.day_number = o.start_day_number + t.submitted_day;
GO

if object_id(N'bi_enrollment', N'V') is not null
    drop view bi_enrollment;
GO

create view bi_enrollment as
-- bi_enrollment: one row per enrollment. Reads: fct_enrollment, dim_offering, dim_date.
-- outcome is the final result, withdrawn where there is none but a day of withdrawal, or running; succeeded and
-- withdrew are 1 or 0, so that their mean is a rate, null while running. Dates are null where unknown.
select
    e.enrollment_key as enrollment_number,
    e.offering_key as offering_number,
    e.student_durable_key as student_number,
    case
        when e.final_result = 'DISTINCTION' then 'distinction'
        when e.final_result = 'PASS' then 'pass'
        when e.final_result = 'FAIL' then 'fail'
        when e.final_result = 'WITHDRAWN' or e.withdrawn_day is not null then 'withdrawn'
        else 'running'
    end as outcome,
    case
        when e.final_result in ('DISTINCTION', 'PASS') then 1
        when e.final_result is not null or e.withdrawn_day is not null then 0
    end as succeeded,
    case
        when e.final_result in ('DISTINCTION', 'PASS', 'FAIL') then 0
        when e.final_result = 'WITHDRAWN' or e.withdrawn_day is not null then 1
    end as withdrew,
    r.calendar_date as registered_on,
    w.calendar_date as withdrawn_on,
    e.previous_attempts,
    e.studied_credits as credits
from fct_enrollment e
inner join dim_offering o on o.offering_key = e.offering_key
left join dim_date r on r.day_number = o.start_day_number + e.registered_day
left join dim_date w on w.day_number = o.start_day_number + e.withdrawn_day;
GO

if object_id(N'bi_offering', N'V') is not null
    drop view bi_offering;
GO

create view bi_offering as
-- bi_offering: one row per course in a term. Reads: dim_offering, dim_course, dim_date.
-- last_day is the last of length_days days from first_day on; is_first_day_approximate is yes or no.
select
    o.offering_key as offering_number,
    o.offering_code as offering,
    o.course_code as course,
    coalesce(c.title, o.course_code) as course_title,
    o.term_code as term,
    o.start_date as first_day,
    e.calendar_date as last_day,
    o.length_days,
    case when o.start_is_approximate = 1 then 'yes' else 'no' end as is_first_day_approximate
from dim_offering o
left join dim_course c on c.course_key = o.course_key
left join dim_date e on e.day_number = o.start_day_number + o.length_days - 1
where o.offering_key > 0;
GO

if object_id(N'bi_offering_summary', N'V') is not null
    drop view bi_offering_summary;
GO

create view bi_offering_summary as
-- bi_offering_summary: one row per offering: counts, nothing about single students.
-- Reads: fct_enrollment, dim_offering. Counts of fewer than 10 enrollments are still counts about few people: publish
-- those of large offerings only. success_percent is of the enrollments that have an outcome, null where none has.
select
    o.offering_code as offering,
    o.course_code as course,
    o.term_code as term,
    count(*) as enrollments,
    sum(case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end) as passes,
    sum(case when e.final_result = 'FAIL' then 1 else 0 end) as fails,
    sum(case
        when e.final_result = 'WITHDRAWN' or (e.final_result is null and e.withdrawn_day is not null) then 1
        else 0
    end) as withdrawals,
    sum(case when e.final_result is null and e.withdrawn_day is null then 1 else 0 end) as running,
    sum(case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end) * 100.0e0
        / nullif(sum(case when e.final_result is not null or e.withdrawn_day is not null then 1 else 0 end), 0) as success_percent
from fct_enrollment e
inner join dim_offering o on o.offering_key = e.offering_key
group by o.offering_key, o.offering_code, o.course_code, o.term_code;
GO

if object_id(N'bi_student', N'V') is not null
    drop view bi_student;
GO

create view bi_student as
-- bi_student: one row per student, as they are now, under a number.
-- No pseudonym, no disability, no day of birth or declaration. Reads: dim_student.
select
    s.student_durable_key as student_number,
    coalesce(s.gender, 'not declared') as gender,
    coalesce(s.region, 'not declared') as region,
    coalesce(s.highest_education, 'not declared') as prior_education,
    coalesce(s.deprivation_band, 'not declared') as deprivation_band,
    coalesce(s.age_band, 'not declared') as age_band
from dim_student s
where s.is_current = 1
    and s.student_durable_key > 0;
GO
