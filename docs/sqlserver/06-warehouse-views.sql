-- The SELECT of each dimension and fact, as a view for whoever wants to read it
-- or run it. Run it again with each new version of the library.
drop view if exists v_dim_date;
GO

create view v_dim_date as
-- dim_date: one row per calendar day from 1970-01-01 to 2069-12-31.
-- Key: date_key (yyyymmdd). Reads: nothing.
-- day_number counts days since 1970-01-01; iso_weekday runs from 1 (Monday) to 7.
with
digits as (
    select 0 as d union all select 1 union all select 2 union all select 3 union all select 4
    union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
),
years as (
    select 1970 + 10 * tens.d + ones.d as y from digits tens cross join digits ones
),
months as (
    select 3 * quarters.d + ones.d + 1 as m, quarters.d + 1 as q
    from digits quarters
    cross join digits ones
    where quarters.d < 4 and ones.d < 3
),
days as (
    select 10 * tens.d + ones.d as d
    from digits tens
    cross join digits ones
    where 10 * tens.d + ones.d between 1 and 31
),
calendar as (
    select
        y,
        q,
        m,
        d,
        row_number() over (order by y, m, d) - 1 as day_number
    from years
    cross join months
    cross join days
    where d <= case
        when m in (4, 6, 9, 11) then 30
        when m <> 2 then 31
        when y % 4 = 0 and (y % 100 <> 0 or y % 400 = 0) then 29
        else 28
    end
)
select
    10000 * y + 100 * m + d as date_key,
    cast(concat(y, '-', case when m < 10 then '0' else '' end, m, '-', case when d < 10 then '0' else '' end, d) as date) as calendar_date,
    cast(day_number as int) as day_number,
    y as year_number,
    q as quarter_number,
    m as month_number,
    d as day_of_month,
    cast((day_number + 3) % 7 + 1 as int) as iso_weekday
from calendar;
GO

drop view if exists v_dim_student;
GO

create view v_dim_student as
-- dim_student: the background that students declared, one row per student and day of declaration;
-- all declarations of every student whom this load touches. Who declared nothing has one row, from
-- 1900-01-01 on, that says nothing.
-- Key: student_pseudonym, declared_on. Reads: bld_student, bld_student_profile, stg_touched_student, stg_load.
-- source_row_id is the student's row in the store; disability is 1, 0 or null (unknown).
select
    students.student_pseudonym,
    coalesce(profiles.declared_on, cast('1900-01-01' as date)) as declared_on,
    profiles.gender,
    profiles.region,
    profiles.highest_education,
    profiles.deprivation_band,
    profiles.age_band,
    profiles.disability,
    students.store_key,
    students.source_row_id
from bld_student students
inner join stg_load loads on loads.store_key = students.store_key
inner join stg_touched_student touched on touched.source_row_id = students.source_row_id
left join bld_student_profile profiles
    on profiles.store_key = students.store_key
    and profiles.student_row_id = students.source_row_id;
GO

drop view if exists v_dim_term;
GO

create view v_dim_term as
-- dim_term: one row per teaching term.
-- Key: source_system, term_code. Reads: stg_term, stg_load, dim_date.
-- start_date is its first day, start_day_number the same day in dim_date.
select
    terms.source_system,
    terms.term_code,
    terms.term_name,
    terms.start_date,
    dates.day_number as start_day_number,
    terms.start_is_approximate,
    loads.store_key,
    terms.source_row_id
from stg_term terms
cross join stg_load loads
left join dim_date dates
    on dates.calendar_date = terms.start_date;
GO

drop view if exists v_dim_course;
GO

create view v_dim_course as
-- dim_course: one row per course.
-- Key: source_system, course_code. Reads: stg_course, stg_load.
select
    courses.source_system,
    courses.course_code,
    courses.title,
    loads.store_key,
    courses.source_row_id
from stg_course courses
cross join stg_load loads;
GO

drop view if exists v_dim_offering;
GO

create view v_dim_offering as
-- dim_offering: one row per course in a term.
-- Key: source_system, offering_code. Reads: stg_offering, stg_load, dim_course, dim_term, dim_date.
-- start_date is course day 0, start_day_number the same day in dim_date; length in days.
select
    offerings.source_system,
    offerings.offering_code,
    coalesce(courses.course_key, -1) as course_key,
    coalesce(terms.term_key, -1) as term_key,
    offerings.course_code,
    offerings.term_code,
    offerings.start_date,
    dates.day_number as start_day_number,
    offerings.start_is_approximate,
    offerings.length_days,
    loads.store_key,
    offerings.source_row_id
from stg_offering offerings
cross join stg_load loads
left join dim_course courses
    on courses.store_key = loads.store_key
    and courses.source_row_id = offerings.course_row_id
left join dim_term terms
    on terms.store_key = loads.store_key
    and terms.source_row_id = offerings.term_row_id
left join dim_date dates
    on dates.calendar_date = offerings.start_date;
GO

drop view if exists v_dim_assessment;
GO

create view v_dim_assessment as
-- dim_assessment: one row per assessment.
-- Key: source_system, assessment_code. Reads: stg_assessment, stg_load, dim_offering.
-- due_day is a course day, null where there is no date; weight in percent of the course result.
select
    assessments.source_system,
    assessments.assessment_code,
    coalesce(offerings.offering_key, -1) as offering_key,
    assessments.assessment_type,
    assessments.due_day,
    assessments.weight_percent,
    loads.store_key,
    assessments.source_row_id
from stg_assessment assessments
cross join stg_load loads
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = assessments.offering_row_id;
GO

drop view if exists v_dim_resource;
GO

create view v_dim_resource as
-- dim_resource: one row per learning resource.
-- Key: source_system, resource_code. Reads: stg_resource, stg_load, dim_offering.
-- week_from and week_to are course weeks, null where not planned.
select
    resources.source_system,
    resources.resource_code,
    coalesce(offerings.offering_key, -1) as offering_key,
    resources.activity_type,
    resources.week_from,
    resources.week_to,
    loads.store_key,
    resources.source_row_id
from stg_resource resources
cross join stg_load loads
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = resources.offering_row_id;
GO

drop view if exists v_dim_program;
GO

create view v_dim_program as
-- dim_program: one row per program, a course of study towards an award.
-- Key: source_system, program_code. Reads: stg_program, stg_load.
select
    programs.source_system,
    programs.program_code,
    programs.title,
    loads.store_key,
    programs.source_row_id
from stg_program programs
cross join stg_load loads;
GO

drop view if exists v_dim_staff;
GO

create view v_dim_staff as
-- dim_staff: one row per member of staff, with how many offerings they have in each role now; all of
-- the store's, since there are few.
-- Key: staff_pseudonym. Reads: stg_staff, stg_load, bld_staff_assignment, dim_staff before it is merged.
with
members as (
    select l.store_key, s.source_row_id, s.staff_pseudonym
    from stg_staff s
    cross join stg_load l
    union all
    select d.store_key, d.source_row_id, d.staff_pseudonym
    from dim_staff d
    inner join stg_load l on l.store_key = d.store_key
    where not exists (select 1 from stg_staff s where s.source_row_id = d.source_row_id)
),
roles as (
    select
        store_key,
        staff_row_id,
        sum(case when staff_role = 'TEACHER' then 1 else 0 end) as teacher,
        sum(case when staff_role = 'TUTOR' then 1 else 0 end) as tutor,
        sum(case when staff_role = 'ADVISOR' then 1 else 0 end) as advisor,
        sum(case when staff_role = 'OTHER' then 1 else 0 end) as other
    from bld_staff_assignment
    group by store_key, staff_row_id
)
select
    members.staff_pseudonym,
    cast(coalesce(roles.teacher, 0) as int) as teacher_offerings,
    cast(coalesce(roles.tutor, 0) as int) as tutor_offerings,
    cast(coalesce(roles.advisor, 0) as int) as advisor_offerings,
    cast(coalesce(roles.other, 0) as int) as other_offerings,
    members.store_key,
    members.source_row_id
from members
left join roles
    on roles.store_key = members.store_key
    and roles.staff_row_id = members.source_row_id;
GO

drop view if exists v_fct_enrollment;
GO

create view v_fct_enrollment as
-- fct_enrollment: one row per enrollment, as it stands (accumulating snapshot).
-- Key: offering_key, student_durable_key. Reads: stg_enrollment, stg_load, dim_offering, dim_student, dim_date.
-- Days are course days. student_key is the student as of registration (day 0 where unknown).
with
students as (
    select
        s.store_key,
        s.source_row_id,
        s.student_key,
        s.student_durable_key,
        coalesce(f.day_number, -1000000) as from_day_number,
        coalesce(t.day_number, 1000000) as to_day_number
    from dim_student s
    left join dim_date f on f.calendar_date = s.valid_from
    left join dim_date t on t.calendar_date = s.valid_to
)
select
    offerings.offering_key,
    students.student_durable_key,
    students.student_key,
    enrollments.registered_day,
    enrollments.withdrawn_day,
    enrollments.previous_attempts,
    enrollments.studied_credits,
    enrollments.final_result,
    loads.store_key,
    enrollments.source_row_id
from stg_enrollment enrollments
cross join stg_load loads
inner join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = enrollments.offering_row_id
inner join students
    on students.store_key = loads.store_key
    and students.source_row_id = enrollments.student_row_id
    and offerings.start_day_number + coalesce(enrollments.registered_day, 0) >= students.from_day_number
    and offerings.start_day_number + coalesce(enrollments.registered_day, 0) < students.to_day_number;
GO

drop view if exists v_fct_enrollment_event;
GO

create view v_fct_enrollment_event as
-- fct_enrollment_event: one row per event in the life of an enrollment, numbered from 1.
-- Key: enrollment_key, event_number. Reads: stg_enrollment_event, stg_load, fct_enrollment, bld_enrollment_student.
-- course_day is null where unknown. student_key is the student as of that day (day 0 where unknown).
select
    enrollments.enrollment_key,
    events.event_number,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    events.event_type,
    events.course_day,
    events.final_result,
    loads.store_key,
    events.source_row_id
from stg_enrollment_event events
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = events.enrollment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and coalesce(events.course_day, 0) >= students.from_course_day
    and coalesce(events.course_day, 0) < students.to_course_day;
GO

drop view if exists v_fct_assessment_attempt;
GO

create view v_fct_assessment_attempt as
-- fct_assessment_attempt: one row per enrollment and assessment handed in.
-- Key: enrollment_key, assessment_key. Reads: stg_assessment_attempt, stg_load, fct_enrollment, dim_assessment, bld_enrollment_student.
-- submitted_day is a course day and says nothing where is_banked is 1; score_percent is null while
-- unmarked. student_key is the student as of submission.
select
    enrollments.enrollment_key,
    assessments.assessment_key,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    attempts.submitted_day,
    attempts.is_banked,
    attempts.score_percent,
    loads.store_key,
    attempts.source_row_id
from stg_assessment_attempt attempts
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = attempts.enrollment_row_id
inner join dim_assessment assessments
    on assessments.store_key = loads.store_key
    and assessments.source_row_id = attempts.assessment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and attempts.submitted_day >= students.from_course_day
    and attempts.submitted_day < students.to_course_day;
GO

drop view if exists v_fct_interaction_daily;
GO

create view v_fct_interaction_daily as
-- fct_interaction_daily: one row per enrollment, resource and course day with clicks.
-- Key: enrollment_key, resource_key, course_day. Reads: stg_interaction, stg_load, fct_enrollment, dim_resource, bld_enrollment_student, etl_retention.
-- student_key is the student as of that day. Offerings whose days were forgotten get none.
with
enrollments as (
    select
        e.store_key,
        e.source_row_id,
        e.enrollment_key,
        e.offering_key,
        e.student_durable_key,
        s.student_key,
        s.from_course_day,
        s.to_course_day
    from fct_enrollment e
    inner join stg_load l on l.store_key = e.store_key
    inner join bld_enrollment_student s on s.enrollment_key = e.enrollment_key
    where e.offering_key not in (select r.offering_key from etl_retention r)
),
resources as (
    select r.source_row_id, r.resource_key
    from dim_resource r
    inner join stg_load l on l.store_key = r.store_key
)
select
    enrollments.enrollment_key,
    resources.resource_key,
    interactions.course_day,
    enrollments.offering_key,
    enrollments.student_key,
    enrollments.student_durable_key,
    interactions.clicks,
    enrollments.store_key,
    interactions.source_row_id
from stg_interaction interactions
inner join enrollments
    on enrollments.source_row_id = interactions.enrollment_row_id
    and interactions.course_day >= enrollments.from_course_day
    and interactions.course_day < enrollments.to_course_day
inner join resources
    on resources.source_row_id = interactions.resource_row_id;
GO

drop view if exists v_fct_engagement_weekly;
GO

create view v_fct_engagement_weekly as
-- fct_engagement_weekly: one row per enrollment and course week, weeks without activity as zeros;
-- those that this load makes anew.
-- Key: enrollment_key, course_week. Reads: stg_remade_enrollment, stg_remade_week, fct_enrollment,
-- fct_interaction_daily, dim_offering, dim_date (its day_number as a list of whole numbers), bld_enrollment_student.
-- Week 0 is course days 0 to 6. Weeks run from 0, or the first week with clicks if that is earlier,
-- to the offering's last, or the last with clicks if that is later. student_key is the student as of
-- the week's first day; active_days counts days with clicks (0 to 7), resources those used.
with
touched as (
    select e.enrollment_key, e.offering_key, e.student_durable_key
    from fct_enrollment e
    where e.enrollment_key in (select enrollment_key from stg_remade_enrollment)
),
some_weeks as (
    select r.enrollment_key, r.course_week, e.offering_key, e.student_durable_key
    from stg_remade_week r
    inner join fct_enrollment e on e.enrollment_key = r.enrollment_key
    where r.enrollment_key not in (select enrollment_key from stg_remade_enrollment)
),
daily as (
    select
        d.enrollment_key,
        d.resource_key,
        d.course_day,
        d.clicks,
        cast(floor(d.course_day / 7.0) as int) as course_week
    from fct_interaction_daily d
    where d.enrollment_key in (select enrollment_key from touched)
    union all
    select d.enrollment_key, d.resource_key, d.course_day, d.clicks, w.course_week
    from fct_interaction_daily d
    inner join some_weeks w
        on w.enrollment_key = d.enrollment_key
        and d.course_day >= 7 * w.course_week
        and d.course_day < 7 * w.course_week + 7
    -- these are few: named once each, they let DuckDB pass over blocks of other offerings
    where d.offering_key in (select distinct offering_key from some_weeks)
),
by_day as (
    select enrollment_key, course_week, course_day, sum(clicks) as clicks
    from daily
    group by enrollment_key, course_week, course_day
),
by_week as (
    select enrollment_key, course_week, count(*) as active_days, sum(clicks) as clicks
    from by_day
    group by enrollment_key, course_week
),
resource_weeks as (
    select distinct enrollment_key, course_week, resource_key
    from daily
),
by_resource as (
    select enrollment_key, course_week, count(*) as resources
    from resource_weeks
    group by enrollment_key, course_week
),
active as (
    select enrollment_key, min(course_week) as first_week, max(course_week) as last_week
    from by_week
    group by enrollment_key
),
all_weeks as (
    select
        t.enrollment_key,
        t.offering_key,
        t.student_durable_key,
        n.day_number - 600 as course_week
    from touched t
    inner join dim_offering o on o.offering_key = t.offering_key
    left join active a on a.enrollment_key = t.enrollment_key
    inner join dim_date n
        on n.day_number < 1200
        and n.day_number - 600 >= case when a.first_week < 0 then a.first_week else 0 end
        and n.day_number - 600 <= case
            when 7 * a.last_week >= o.length_days then a.last_week
            else cast(floor((o.length_days - 1) / 7.0) as int)
        end
),
weeks as (
    select enrollment_key, course_week, offering_key, student_durable_key from all_weeks
    union all
    select enrollment_key, course_week, offering_key, student_durable_key from some_weeks
)
select
    weeks.enrollment_key,
    weeks.course_week,
    weeks.offering_key,
    students.student_key,
    weeks.student_durable_key,
    cast(coalesce(by_week.active_days, 0) as int) as active_days,
    cast(coalesce(by_week.clicks, 0) as bigint) as clicks,
    cast(coalesce(by_resource.resources, 0) as int) as resources
from weeks
inner join bld_enrollment_student students
    on students.enrollment_key = weeks.enrollment_key
    and 7 * weeks.course_week >= students.from_course_day
    and 7 * weeks.course_week < students.to_course_day
left join by_week
    on by_week.enrollment_key = weeks.enrollment_key
    and by_week.course_week = weeks.course_week
left join by_resource
    on by_resource.enrollment_key = weeks.enrollment_key
    and by_resource.course_week = weeks.course_week;
GO

drop view if exists v_fct_attendance;
GO

create view v_fct_attendance as
-- fct_attendance: one row per enrollment and session that attendance was taken at.
-- Key: attendance_pseudonym. Reads: stg_attendance, stg_load, fct_enrollment, bld_enrollment_student.
-- course_day is the session's. student_key is the student as of that day.
select
    attendances.attendance_pseudonym,
    enrollments.enrollment_key,
    enrollments.offering_key,
    students.student_key,
    enrollments.student_durable_key,
    attendances.course_day,
    attendances.attendance_status,
    loads.store_key,
    attendances.source_row_id
from stg_attendance attendances
cross join stg_load loads
inner join fct_enrollment enrollments
    on enrollments.store_key = loads.store_key
    and enrollments.source_row_id = attendances.enrollment_row_id
inner join bld_enrollment_student students
    on students.enrollment_key = enrollments.enrollment_key
    and attendances.course_day >= students.from_course_day
    and attendances.course_day < students.to_course_day;
GO

drop view if exists v_fct_program_membership;
GO

create view v_fct_program_membership as
-- fct_program_membership: one row per student, program and first day in it, as it stands
-- (accumulating snapshot).
-- Key: student_durable_key, program_key, from_date_key. Reads: stg_program_membership, stg_load,
-- bld_student_span, dim_program.
-- Date keys are yyyymmdd; to_date_key is the last day, null while it goes on. student_key is the
-- student as of the first day.
with
memberships as (
    select
        m.*,
        cast(10000 * year(m.from_date) + 100 * month(m.from_date) + day(m.from_date) as int) as from_date_key,
        cast(10000 * year(m.to_date) + 100 * month(m.to_date) + day(m.to_date) as int) as to_date_key
    from stg_program_membership m
)
select
    students.student_durable_key,
    programs.program_key,
    memberships.from_date_key,
    students.student_key,
    memberships.to_date_key,
    loads.store_key,
    memberships.source_row_id
from memberships
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = memberships.student_row_id
    and memberships.from_date_key >= students.from_date_key
    and memberships.from_date_key < students.to_date_key
inner join dim_program programs
    on programs.store_key = loads.store_key
    and programs.source_row_id = memberships.program_row_id;
GO

drop view if exists v_fct_account_transaction;
GO

create view v_fct_account_transaction as
-- fct_account_transaction: one row per entry in a student's account.
-- Key: transaction_pseudonym. Reads: stg_account_transaction, stg_load, bld_student_span.
-- amount is what the student owes more (CHARGE, REFUND) or less (PAYMENT, AID: negative), in the
-- currency; date keys are yyyymmdd, due_date_key null where nothing is due; reverses_row_id is the
-- source_row_id of the entry that this one takes back. student_key is the student as of the day it
-- was posted.
with
entries as (
    select
        t.*,
        cast(10000 * year(t.posted_on) + 100 * month(t.posted_on) + day(t.posted_on) as int) as posted_date_key,
        cast(10000 * year(t.due_on) + 100 * month(t.due_on) + day(t.due_on) as int) as due_date_key
    from stg_account_transaction t
)
select
    entries.transaction_pseudonym,
    students.student_key,
    students.student_durable_key,
    entries.posted_date_key,
    entries.due_date_key,
    entries.transaction_type,
    entries.amount,
    entries.currency,
    entries.reverses_row_id,
    loads.store_key,
    entries.source_row_id
from entries
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = entries.student_row_id
    and entries.posted_date_key >= students.from_date_key
    and entries.posted_date_key < students.to_date_key;
GO

drop view if exists v_fct_account_balance_monthly;
GO

create view v_fct_account_balance_monthly as
-- fct_account_balance_monthly: one row per student, currency and month (periodic snapshot), from the
-- month of the first entry to that of the newest entry of anybody, or, where nothing is owed, to the
-- last in which something was posted or became overdue; all months of every student that this load
-- touches. Entries more than a year after all others, such as those on a wrong day, do not lengthen
-- anybody's account (bld_ledger_horizon): of months beyond, there are those with entries of the account.
-- Key: student_durable_key, currency, month_key. Reads: stg_touched_account, stg_ledger_horizon,
-- fct_account_transaction, dim_date, bld_student_span.
-- charged, refunded, paid and aided are sums of the month, in the currency; balance and overdue are as
-- of the month's last day, overdue as the store's AccountQueries counts it: payments and aid pay the
-- oldest debts first, a debt without a due day is due when posted, a reversal when what it reverses
-- was. student_key is the student as of the month's last day.
with
months as (
    select
        12 * year_number + month_number as month_number,
        100 * year_number + month_number as month_key,
        max(date_key) as month_end_date_key
    from dim_date
    group by year_number, month_number
),
entries as (
    select
        f.student_durable_key,
        f.currency,
        f.transaction_type,
        f.amount,
        12 * posted.year_number + posted.month_number as posted_month,
        case
            when f.transaction_type not in ('CHARGE', 'REFUND') then 0
            when f.amount < 0 and f.reverses_row_id is null then 0
            else 12 * late.year_number + late.month_number
        end as overdue_month
    from fct_account_transaction f
    left join fct_account_transaction r
        on r.store_key = f.store_key
        and r.source_row_id = f.reverses_row_id
    inner join dim_date posted
        on posted.date_key = f.posted_date_key
    inner join dim_date due
        on due.date_key = coalesce(r.due_date_key, r.posted_date_key, f.due_date_key, f.posted_date_key)
    inner join dim_date late
        on late.day_number = due.day_number + 1
    where f.student_durable_key in (select student_durable_key from stg_touched_account)
),
effects as (
    select
        student_durable_key,
        currency,
        posted_month as month_number,
        1 as entries,
        case when transaction_type = 'CHARGE' then amount else 0 end as charged,
        case when transaction_type = 'REFUND' then amount else 0 end as refunded,
        case when transaction_type = 'PAYMENT' then -amount else 0 end as paid,
        case when transaction_type = 'AID' then -amount else 0 end as aided,
        amount as owed,
        0 as overdue
    from entries
    union all
    select
        student_durable_key,
        currency,
        case when overdue_month > posted_month then overdue_month else posted_month end,
        0,
        0,
        0,
        0,
        0,
        0,
        amount
    from entries
),
by_month as (
    select
        student_durable_key,
        currency,
        month_number,
        sum(entries) as entries,
        sum(charged) as charged,
        sum(refunded) as refunded,
        sum(paid) as paid,
        sum(aided) as aided,
        sum(owed) as owed,
        sum(overdue) as overdue
    from effects
    group by student_durable_key, currency, month_number
),
accounts as (
    select
        student_durable_key,
        currency,
        min(month_number) as first_month,
        max(month_number) as last_month,
        sum(owed) as owed
    from by_month
    group by student_durable_key, currency
),
balances as (
    select
        a.student_durable_key,
        a.currency,
        m.month_key,
        m.month_end_date_key,
        coalesce(b.charged, 0) as charged,
        coalesce(b.refunded, 0) as refunded,
        coalesce(b.paid, 0) as paid,
        coalesce(b.aided, 0) as aided,
        sum(coalesce(b.owed, 0)) over (
            partition by a.student_durable_key, a.currency order by m.month_number
            rows between unbounded preceding and current row
        ) as balance,
        sum(coalesce(b.overdue, 0)) over (
            partition by a.student_durable_key, a.currency order by m.month_number
            rows between unbounded preceding and current row
        ) as overdue
    from accounts a
    cross join stg_ledger_horizon h
    inner join months m
        on m.month_number >= a.first_month
    left join by_month b
        on b.student_durable_key = a.student_durable_key
        and b.currency = a.currency
        and b.month_number = m.month_number
    where b.entries > 0
        or (m.month_key <= h.month_key and (a.owed <> 0 or m.month_number <= a.last_month))
)
select
    balances.student_durable_key,
    balances.currency,
    balances.month_key,
    students.student_key,
    balances.month_end_date_key,
    cast(balances.charged as decimal(19, 4)) as charged,
    cast(balances.refunded as decimal(19, 4)) as refunded,
    cast(balances.paid as decimal(19, 4)) as paid,
    cast(balances.aided as decimal(19, 4)) as aided,
    cast(balances.balance as decimal(19, 4)) as balance,
    cast(case when balances.overdue > 0 then balances.overdue else 0 end as decimal(19, 4)) as overdue
from balances
inner join bld_student_span students
    on students.student_durable_key = balances.student_durable_key
    and balances.month_end_date_key >= students.from_date_key
    and balances.month_end_date_key < students.to_date_key;
GO

drop view if exists v_fct_advising_contact;
GO

create view v_fct_advising_contact as
-- fct_advising_contact: one row per outreach to a student.
-- Key: contact_pseudonym. Reads: stg_advising_contact, stg_load, bld_student_span, dim_offering, dim_staff.
-- offering_key is -2 where it was about none, staff_key -1 where nobody is named, contacted_date_key
-- yyyymmdd; outcome is null while open. student_key is the student as of that day.
with
contacts as (
    select
        c.*,
        cast(10000 * year(c.contacted_on) + 100 * month(c.contacted_on) + day(c.contacted_on) as int) as contacted_date_key
    from stg_advising_contact c
)
select
    contacts.contact_pseudonym,
    students.student_key,
    students.student_durable_key,
    case when contacts.offering_row_id is null then -2 else coalesce(offerings.offering_key, -1) end as offering_key,
    coalesce(staff.staff_key, -1) as staff_key,
    contacts.contacted_date_key,
    contacts.channel,
    contacts.outcome,
    loads.store_key,
    contacts.source_row_id
from contacts
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = contacts.student_row_id
    and contacts.contacted_date_key >= students.from_date_key
    and contacts.contacted_date_key < students.to_date_key
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = contacts.offering_row_id
left join dim_staff staff
    on staff.store_key = loads.store_key
    and staff.source_row_id = contacts.staff_row_id;
GO

drop view if exists v_bridge_staff_assignment;
GO

create view v_bridge_staff_assignment as
-- bridge_staff_assignment: one row per member of staff, offering and role.
-- Key: staff_key, offering_key, staff_role. Reads: stg_staff_assignment, stg_load, dim_staff, dim_offering.
select
    staff.staff_key,
    offerings.offering_key,
    assignments.staff_role,
    loads.store_key,
    assignments.source_row_id
from stg_staff_assignment assignments
cross join stg_load loads
inner join dim_staff staff
    on staff.store_key = loads.store_key
    and staff.source_row_id = assignments.staff_row_id
inner join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = assignments.offering_row_id;
GO

