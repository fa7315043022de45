--liquibase formatted sql

--property name:timestamp value:timestamp dbms:duckdb
--property name:timestamp value:datetime2 dbms:mssql

--changeset studentdata:fct_enrollment
--comment One row per enrollment (accumulating snapshot). Days are course days; student_key is the student as of registration; final_result is null while the course runs.
create table fct_enrollment (
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    registered_day int,
    withdrawn_day int,
    previous_attempts int not null,
    studied_credits int not null,
    final_result varchar(20),
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table fct_enrollment;

--changeset studentdata:fct_assessment_attempt
--comment One row per enrollment and assessment handed in. submitted_day is a course day and says nothing where is_banked is 1; score_percent is 0 to 100, null while unmarked.
create table fct_assessment_attempt (
    enrollment_key bigint not null,
    assessment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent double precision,
    etl_run_id bigint not null
);
--rollback drop table fct_assessment_attempt;

--changeset studentdata:fct_interaction_daily
--comment One row per enrollment, resource and course day with at least one click.
create table fct_interaction_daily (
    enrollment_key bigint not null,
    resource_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    clicks int not null,
    etl_run_id bigint not null
);
--rollback drop table fct_interaction_daily;

--changeset studentdata:fct_engagement_weekly
--comment One row per enrollment and course week, weeks without activity as zeros. Week 0 is course days 0 to 6, week -1 the days -7 to -1.
create table fct_engagement_weekly (
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_week int not null,
    active_days int not null,
    clicks bigint not null,
    resources int not null,
    etl_run_id bigint not null
);
--rollback drop table fct_engagement_weekly;

--changeset studentdata:fct_risk_score
--comment One row per enrollment, observation day (a course day) and model version. probability of Fail or Withdrawn, 0 to 1; scored_at is UTC.
create table fct_risk_score (
    enrollment_key bigint not null,
    observation_day int not null,
    model_version_key bigint not null,
    offering_key bigint not null,
    student_durable_key bigint not null,
    probability double precision not null,
    scored_at ${timestamp} not null
);
--rollback drop table fct_risk_score;

--changeset studentdata:bld_enrollment_student
--comment Which row of dim_student holds on which course days of an enrollment, from from_course_day (included) to to_course_day (excluded).
create view bld_enrollment_student as
select
    e.enrollment_key,
    s.student_key,
    case when s.valid_from = '1900-01-01' then -1000000 else coalesce(f.day_number, 0) - o.start_day_number end as from_course_day,
    case when s.valid_to = '9999-12-31' then 1000000 else coalesce(t.day_number, 0) - o.start_day_number end as to_course_day
from fct_enrollment e
inner join dim_offering o on o.offering_key = e.offering_key
inner join dim_student s on s.student_durable_key = e.student_durable_key
left join dim_date f on f.calendar_date = s.valid_from
left join dim_date t on t.calendar_date = s.valid_to;
--rollback drop view bld_enrollment_student;
