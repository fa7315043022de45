CREATE TABLE DATABASECHANGELOG (ID nvarchar(255) NOT NULL, AUTHOR nvarchar(255) NOT NULL, FILENAME nvarchar(255) NOT NULL, DATEEXECUTED datetime2(3) NOT NULL, ORDEREXECUTED int NOT NULL, EXECTYPE nvarchar(10) NOT NULL, MD5SUM nvarchar(35), DESCRIPTION nvarchar(255), COMMENTS nvarchar(255), TAG nvarchar(255), LIQUIBASE nvarchar(20), CONTEXTS nvarchar(255), LABELS nvarchar(255), DEPLOYMENT_ID nvarchar(10))
GO

-- *********************************************************************
-- Update Database Script
-- *********************************************************************
-- Change Log: io/studentdata/warehouse/schema/changelog.xml
-- Liquibase version: 4.33.0
-- *********************************************************************

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_setting::studentdata
-- What this warehouse is and how it was set up: one row per setting.
create table etl_setting (
    setting_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    setting_value nvarchar(400) collate Latin1_General_100_BIN2 not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_setting', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 1, '9:27076fa724f0b125ec7bbc43139007b4', 'sql', 'What this warehouse is and how it was set up: one row per setting.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_lock::studentdata
-- One row; a load holds it by an update that it never commits.
create table etl_lock (
    lock_name nvarchar(20) collate Latin1_General_100_BIN2 not null,
    holder nvarchar(120) collate Latin1_General_100_BIN2
);
GO

insert into etl_lock (lock_name, holder) values ('load', null);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_lock', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 3, '9:1617a9fa8d91e9ea0788b442f33124d2', 'sql', 'One row; a load holds it by an update that it never commits.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_store::studentdata
-- The operational stores this warehouse is fed from. store_key and a row's id there identify the row.
create table etl_store (
    store_key int not null,
    store_uuid nvarchar(36) collate Latin1_General_100_BIN2 not null,
    description nvarchar(400) collate Latin1_General_100_BIN2
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_store', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 5, '9:ceaa61d1b4fb76dca2bf1e6e3593d4e7', 'sql', 'The operational stores this warehouse is fed from. store_key and a row''s id there identify the row.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_batch::studentdata
-- The change batches that are in: one row per store and batch.
create table etl_batch (
    store_key int not null,
    batch_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_batch', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 7, '9:de407b097500fdaa8aaac05766b026ba', 'sql', 'The change batches that are in: one row per store and batch.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_run::studentdata
-- One row per load; status is DONE or FAILED. Times are UTC.
create table etl_run (
    etl_run_id bigint not null,
    store_key int not null,
    status nvarchar(10) collate Latin1_General_100_BIN2 not null,
    started_at datetime2 not null,
    finished_at datetime2 not null,
    message nvarchar(1000) collate Latin1_General_100_BIN2
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_run', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 9, '9:02e9b056bcb611e51ff3d7dff9b3c8d2', 'sql', 'One row per load; status is DONE or FAILED. Times are UTC.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::etl_step::studentdata
-- One row per load and table: rows written anew, changed and removed, and how long it took.
create table etl_step (
    etl_run_id bigint not null,
    step_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    rows_inserted bigint not null,
    rows_updated bigint not null,
    rows_deleted bigint not null,
    seconds float not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_step', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 11, '9:fe1af675573c0fc0bb40891dcd71dc5c', 'sql', 'One row per load and table: rows written anew, changed and removed, and how long it took.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0001-operations.sql::check_result::studentdata
-- One row per load and check; failed_rows is 0 where the claim holds.
create table check_result (
    etl_run_id bigint not null,
    check_name nvarchar(120) collate Latin1_General_100_BIN2 not null,
    failed_rows bigint not null,
    seconds float not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('check_result', 'studentdata', 'io/studentdata/warehouse/schema/0001-operations.sql', GETDATE(), 13, '9:fbea009722fb5b45d3094009f1788549', 'sql', 'One row per load and check; failed_rows is 0 where the claim holds.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_date::studentdata
-- One row per calendar day. day_number counts days since 1970-01-01; iso_weekday runs from 1 (Monday).
create table dim_date (
    date_key int not null,
    calendar_date date not null,
    day_number int not null,
    year_number int not null,
    quarter_number int not null,
    month_number int not null,
    day_of_month int not null,
    iso_weekday int not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_date', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 15, '9:5aa8640dcd1d05a813dc80a3920f1f75', 'sql', 'One row per calendar day. day_number counts days since 1970-01-01; iso_weekday runs from 1 (Monday).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_student::studentdata
-- One row per student and span in which nothing tracked changed (SCD2). student_durable_key is the student, student_key the span, from valid_from (included) to valid_to (excluded); spans have no gaps. declared_on is the day the source gave.
create table dim_student (
    student_key bigint not null,
    student_durable_key bigint not null,
    student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    gender nvarchar(20) collate Latin1_General_100_BIN2,
    region nvarchar(60) collate Latin1_General_100_BIN2,
    highest_education nvarchar(60) collate Latin1_General_100_BIN2,
    deprivation_band nvarchar(20) collate Latin1_General_100_BIN2,
    age_band nvarchar(20) collate Latin1_General_100_BIN2,
    disability smallint,
    declared_on date not null,
    valid_from date not null,
    valid_to date not null,
    is_current smallint not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_student (student_key, student_durable_key, student_pseudonym, declared_on, valid_from, valid_to, is_current, store_key, source_row_id, etl_run_id)
values (-1, -1, 'UNKNOWN', '1900-01-01', '1900-01-01', '9999-12-31', 1, -1, -1, 0);
GO

insert into dim_student (student_key, student_durable_key, student_pseudonym, declared_on, valid_from, valid_to, is_current, store_key, source_row_id, etl_run_id)
values (-2, -2, 'NOT APPLICABLE', '1900-01-01', '1900-01-01', '9999-12-31', 1, -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_student', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 17, '9:d3b77359444196d1feb1a77623759c89', 'sql', 'One row per student and span in which nothing tracked changed (SCD2). student_durable_key is the student, student_key the span, from valid_from (included) to valid_to (excluded); spans have no gaps. declared_on is the day the source gave.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_course::studentdata
-- One row per course.
create table dim_course (
    course_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_course (course_key, source_system, course_code, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', -1, -1, 0);
GO

insert into dim_course (course_key, source_system, course_code, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_course', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 19, '9:c13ed55c176aded7ad5879116301b6ac', 'sql', 'One row per course.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_offering::studentdata
-- One row per course in a term. start_date is course day 0, start_day_number the same day in dim_date; length in days.
create table dim_offering (
    offering_key bigint not null,
    course_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    offering_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    start_date date,
    start_day_number int,
    start_is_approximate smallint not null,
    length_days int not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_offering (offering_key, course_key, source_system, offering_code, course_code, term_code, start_is_approximate, length_days, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 1, 0, -1, -1, 0);
GO

insert into dim_offering (offering_key, course_key, source_system, offering_code, course_code, term_code, start_is_approximate, length_days, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'NOT APPLICABLE', 'NOT APPLICABLE', 1, 0, -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_offering', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 21, '9:3ce6645aae3a2946026cc2f0ad97979a', 'sql', 'One row per course in a term. start_date is course day 0, start_day_number the same day in dim_date; length in days.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_assessment::studentdata
-- One row per assessment. due_day is a course day, null where there is no date; weight in percent of the course result.
create table dim_assessment (
    assessment_key bigint not null,
    offering_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    assessment_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    assessment_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    due_day int,
    weight_percent float not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_assessment (assessment_key, offering_key, source_system, assessment_code, assessment_type, weight_percent, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'OTHER', 0, -1, -1, 0);
GO

insert into dim_assessment (assessment_key, offering_key, source_system, assessment_code, assessment_type, weight_percent, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'OTHER', 0, -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_assessment', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 23, '9:2c858b81526f92e5682972a70ae534e0', 'sql', 'One row per assessment. due_day is a course day, null where there is no date; weight in percent of the course result.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_resource::studentdata
-- One row per learning resource. week_from and week_to are course weeks, null where not planned.
create table dim_resource (
    resource_key bigint not null,
    offering_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    resource_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    activity_type nvarchar(60) collate Latin1_General_100_BIN2 not null,
    week_from int,
    week_to int,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_resource (resource_key, offering_key, source_system, resource_code, activity_type, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'UNKNOWN', -1, -1, 0);
GO

insert into dim_resource (resource_key, offering_key, source_system, resource_code, activity_type, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'NOT APPLICABLE', -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_resource', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 25, '9:94dbb2b07c1ae10ec218d6eb687e92aa', 'sql', 'One row per learning resource. week_from and week_to are course weeks, null where not planned.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0002-dimensions.sql::dim_model_version::studentdata
-- One row per version of a model. observation_day is the course day it looks from; trained_at is UTC.
create table dim_model_version (
    model_version_key bigint not null,
    model_name nvarchar(120) collate Latin1_General_100_BIN2 not null,
    model_version nvarchar(60) collate Latin1_General_100_BIN2 not null,
    observation_day int not null,
    run_id nvarchar(60) collate Latin1_General_100_BIN2,
    trained_at datetime2
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_model_version', 'studentdata', 'io/studentdata/warehouse/schema/0002-dimensions.sql', GETDATE(), 27, '9:90f322f1c1396e5fa39aa776ce281d88', 'sql', 'One row per version of a model. observation_day is the course day it looks from; trained_at is UTC.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::fct_enrollment::studentdata
-- One row per enrollment (accumulating snapshot). Days are course days; student_key is the student as of registration; final_result is null while the course runs.
create table fct_enrollment (
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    registered_day int,
    withdrawn_day int,
    previous_attempts int not null,
    studied_credits int not null,
    final_result nvarchar(20) collate Latin1_General_100_BIN2,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_enrollment', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 29, '9:9214062e885cc8ef893eb452740ffa3b', 'sql', 'One row per enrollment (accumulating snapshot). Days are course days; student_key is the student as of registration; final_result is null while the course runs.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::fct_assessment_attempt::studentdata
-- One row per enrollment and assessment handed in. submitted_day is a course day and says nothing where is_banked is 1; score_percent is 0 to 100, null while unmarked.
create table fct_assessment_attempt (
    enrollment_key bigint not null,
    assessment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_assessment_attempt', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 31, '9:a8c5d94d5b72fe1c2b9c639f0f65d73e', 'sql', 'One row per enrollment and assessment handed in. submitted_day is a course day and says nothing where is_banked is 1; score_percent is 0 to 100, null while unmarked.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::fct_interaction_daily::studentdata
-- One row per enrollment, resource and course day with at least one click.
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
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_interaction_daily', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 33, '9:f06d8237de970d4003438f606f710653', 'sql', 'One row per enrollment, resource and course day with at least one click.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::fct_engagement_weekly::studentdata
-- One row per enrollment and course week, weeks without activity as zeros. Week 0 is course days 0 to 6, week -1 the days -7 to -1.
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
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_engagement_weekly', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 35, '9:cf98e522a99efead1c8db3ec1b6cd800', 'sql', 'One row per enrollment and course week, weeks without activity as zeros. Week 0 is course days 0 to 6, week -1 the days -7 to -1.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::fct_risk_score::studentdata
-- One row per enrollment, observation day (a course day) and model version. probability of Fail or Withdrawn, 0 to 1; scored_at is UTC.
create table fct_risk_score (
    enrollment_key bigint not null,
    observation_day int not null,
    model_version_key bigint not null,
    offering_key bigint not null,
    student_durable_key bigint not null,
    probability float not null,
    scored_at datetime2 not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_risk_score', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 37, '9:d42b7811e0b687c95e2fab13f6f1a4bf', 'sql', 'One row per enrollment, observation day (a course day) and model version. probability of Fail or Withdrawn, 0 to 1; scored_at is UTC.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0003-facts.sql::bld_enrollment_student::studentdata
-- Which row of dim_student holds on which course days of an enrollment, from from_course_day (included) to to_course_day (excluded).
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
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_enrollment_student', 'studentdata', 'io/studentdata/warehouse/schema/0003-facts.sql', GETDATE(), 39, '9:bf07fe7086d7abff1ebc2620c839a5ed', 'sql', 'Which row of dim_student holds on which course days of an enrollment, from from_course_day (included) to to_course_day (excluded).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0004-staging.sql::stg_tables::studentdata
-- What a load has read and not yet merged. Row ids are those of the store being read; stg_load has one row. Empty between loads.
create table stg_load (store_key int not null, etl_run_id bigint not null);
GO

create table stg_student_profile (
    source_row_id bigint not null,
    student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    declared_on date not null,
    gender nvarchar(20) collate Latin1_General_100_BIN2,
    region nvarchar(60) collate Latin1_General_100_BIN2,
    highest_education nvarchar(60) collate Latin1_General_100_BIN2,
    deprivation_band nvarchar(20) collate Latin1_General_100_BIN2,
    age_band nvarchar(20) collate Latin1_General_100_BIN2,
    disability smallint
);
GO

create table stg_course (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2
);
GO

create table stg_offering (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    offering_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    course_row_id bigint not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    start_date date not null,
    start_is_approximate smallint not null,
    length_days int not null
);
GO

create table stg_assessment (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    assessment_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    offering_row_id bigint not null,
    assessment_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    due_day int,
    weight_percent float not null
);
GO

create table stg_resource (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    resource_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    offering_row_id bigint not null,
    activity_type nvarchar(60) collate Latin1_General_100_BIN2 not null,
    week_from int,
    week_to int
);
GO

create table stg_enrollment (
    source_row_id bigint not null,
    offering_row_id bigint not null,
    student_row_id bigint not null,
    registered_day int,
    withdrawn_day int,
    previous_attempts int not null,
    studied_credits int not null,
    final_result nvarchar(20) collate Latin1_General_100_BIN2
);
GO

create table stg_assessment_attempt (
    assessment_row_id bigint not null,
    enrollment_row_id bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float
);
GO

create table stg_interaction (
    enrollment_row_id bigint not null,
    resource_row_id bigint not null,
    course_day int not null,
    clicks int not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_tables', 'studentdata', 'io/studentdata/warehouse/schema/0004-staging.sql', GETDATE(), 41, '9:b73c1d09a169cf32bb136c5fc099a39b', 'sql', 'What a load has read and not yet merged. Row ids are those of the store being read; stg_load has one row. Empty between loads.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0005-change-feed.sql::fct_assessment_attempt_source_row::studentdata
-- Facts name the store's row they come from, so that its deletion finds them. Attempts anew; the next load reads all batches again.
drop table fct_assessment_attempt;
GO

create table fct_assessment_attempt (
    enrollment_key bigint not null,
    assessment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

delete from etl_batch;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_assessment_attempt_source_row', 'studentdata', 'io/studentdata/warehouse/schema/0005-change-feed.sql', GETDATE(), 43, '9:6654b15126eb99170d1e031882783422', 'sql', 'Facts name the store''s row they come from, so that its deletion finds them. Attempts anew; the next load reads all batches again.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0005-change-feed.sql::fct_interaction_daily_source_row::studentdata
-- The same for clicks, and the weeks that are made of them.
drop table fct_interaction_daily;
GO

create table fct_interaction_daily (
    enrollment_key bigint not null,
    resource_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    clicks int not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

delete from fct_engagement_weekly;
GO

delete from etl_batch;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_interaction_daily_source_row', 'studentdata', 'io/studentdata/warehouse/schema/0005-change-feed.sql', GETDATE(), 45, '9:bd802903546cdb8befc4704f865af70f', 'sql', 'The same for clicks, and the weeks that are made of them.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0005-change-feed.sql::bld_student::studentdata
-- One row per student of a store, by pseudonym. What dim_student is made of, with bld_student_profile.
create table bld_student (
    store_key int not null,
    source_row_id bigint not null,
    student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_student', 'studentdata', 'io/studentdata/warehouse/schema/0005-change-feed.sql', GETDATE(), 47, '9:b93893dc1602fbd98a5a8cebaf538e5a', 'sql', 'One row per student of a store, by pseudonym. What dim_student is made of, with bld_student_profile.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0005-change-feed.sql::bld_student_profile::studentdata
-- One row per declaration of a student's background. student_row_id is the student's row in the store.
create table bld_student_profile (
    store_key int not null,
    source_row_id bigint not null,
    student_row_id bigint not null,
    declared_on date not null,
    gender nvarchar(20) collate Latin1_General_100_BIN2,
    region nvarchar(60) collate Latin1_General_100_BIN2,
    highest_education nvarchar(60) collate Latin1_General_100_BIN2,
    deprivation_band nvarchar(20) collate Latin1_General_100_BIN2,
    age_band nvarchar(20) collate Latin1_General_100_BIN2,
    disability smallint,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_student_profile', 'studentdata', 'io/studentdata/warehouse/schema/0005-change-feed.sql', GETDATE(), 49, '9:688cb8b7036b839aa56b05b7d0fec0e3', 'sql', 'One row per declaration of a student''s background. student_row_id is the student''s row in the store.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0005-change-feed.sql::stg_change_feed::studentdata
-- Staging: what was deleted, by the store's table and row; students apart from what they declared; the store's row of each attempt and interaction. stg_touched_… and stg_moved_… are what a load finds that it must look at again.
create table stg_delete (
    table_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    source_row_id bigint not null
);
GO

create table stg_student (
    source_row_id bigint not null,
    student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null
);
GO

drop table stg_student_profile;
GO

create table stg_student_profile (
    source_row_id bigint not null,
    student_row_id bigint not null,
    declared_on date not null,
    gender nvarchar(20) collate Latin1_General_100_BIN2,
    region nvarchar(60) collate Latin1_General_100_BIN2,
    highest_education nvarchar(60) collate Latin1_General_100_BIN2,
    deprivation_band nvarchar(20) collate Latin1_General_100_BIN2,
    age_band nvarchar(20) collate Latin1_General_100_BIN2,
    disability smallint
);
GO

drop table stg_assessment_attempt;
GO

create table stg_assessment_attempt (
    source_row_id bigint not null,
    assessment_row_id bigint not null,
    enrollment_row_id bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float
);
GO

drop table stg_interaction;
GO

create table stg_interaction (
    source_row_id bigint not null,
    enrollment_row_id bigint not null,
    resource_row_id bigint not null,
    course_day int not null,
    clicks int not null
);
GO

create table stg_touched_student (source_row_id bigint not null);
GO

create table stg_gone_enrollment (enrollment_key bigint not null);
GO

create table stg_moved_enrollment (enrollment_key bigint not null);
GO

create table stg_touched_enrollment (enrollment_key bigint not null);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_change_feed', 'studentdata', 'io/studentdata/warehouse/schema/0005-change-feed.sql', GETDATE(), 51, '9:faaac772a6bccc3ca02bf896bdbef151', 'sql', N'Staging: what was deleted, by the store''s table and row; students apart from what they declared; the store''s row of each attempt and interaction. stg_touched_… and stg_moved_… are what a load finds that it must look at again.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::dim_term::studentdata
-- One row per teaching term. start_date is its first day, start_day_number the same day in dim_date; start_is_approximate is 1 where the day is known to the month only.
create table dim_term (
    term_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_name nvarchar(100) collate Latin1_General_100_BIN2,
    start_date date,
    start_day_number int,
    start_is_approximate smallint not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_term (term_key, source_system, term_code, start_is_approximate, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', 1, -1, -1, 0);
GO

insert into dim_term (term_key, source_system, term_code, start_is_approximate, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', 1, -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_term', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 53, '9:4e299859f20c91b3a2cb2de5cefc25fc', 'sql', 'One row per teaching term. start_date is its first day, start_day_number the same day in dim_date; start_is_approximate is 1 where the day is known to the month only.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::dim_offering_term_key::studentdata
-- Offerings name their term. The next load reads all batches again, which fills it and the tables that follow.
alter table dim_offering add term_key bigint;
GO

update dim_offering set term_key = offering_key where offering_key < 0;
GO

delete from etl_batch;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_offering_term_key', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 55, '9:552119227f98c1d6081ef0a924ba9b86', 'sql', 'Offerings name their term. The next load reads all batches again, which fills it and the tables that follow.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::dim_program::studentdata
-- One row per program: a course of study towards an award.
create table dim_program (
    program_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    program_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_program (program_key, source_system, program_code, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', -1, -1, 0);
GO

insert into dim_program (program_key, source_system, program_code, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_program', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 57, '9:a40499004b5a16a89c5801e7c9ff53d1', 'sql', 'One row per program: a course of study towards an award.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::dim_staff::studentdata
-- One row per member of staff, under a pseudonym, with how many offerings they have in each role now.
create table dim_staff (
    staff_key bigint not null,
    staff_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    teacher_offerings int not null,
    tutor_offerings int not null,
    advisor_offerings int not null,
    other_offerings int not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

insert into dim_staff (staff_key, staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings, other_offerings, store_key, source_row_id, etl_run_id)
values (-1, 'UNKNOWN', 0, 0, 0, 0, -1, -1, 0);
GO

insert into dim_staff (staff_key, staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings, other_offerings, store_key, source_row_id, etl_run_id)
values (-2, 'NOT APPLICABLE', 0, 0, 0, 0, -1, -2, 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_staff', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 59, '9:c26524837ae6377a965aa27bf1fede9e', 'sql', 'One row per member of staff, under a pseudonym, with how many offerings they have in each role now.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::bld_staff_assignment::studentdata
-- One row per assignment of a member of staff to an offering, as the store has it. What dim_staff counts.
create table bld_staff_assignment (
    store_key int not null,
    source_row_id bigint not null,
    staff_row_id bigint not null,
    staff_role nvarchar(20) collate Latin1_General_100_BIN2 not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_staff_assignment', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 61, '9:cb5148ce232156dc48ad58c66596345b', 'sql', 'One row per assignment of a member of staff to an offering, as the store has it. What dim_staff counts.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::dim_model_version_members::studentdata
-- Model versions have an unknown and a not applicable member, too.
insert into dim_model_version (model_version_key, model_name, model_version, observation_day)
values (-1, 'UNKNOWN', 'UNKNOWN', 0);
GO

insert into dim_model_version (model_version_key, model_name, model_version, observation_day)
values (-2, 'NOT APPLICABLE', 'NOT APPLICABLE', 0);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('dim_model_version_members', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 63, '9:0eee1ddf6fe1bf6ca575e6e6e27fd42e', 'sql', 'Model versions have an unknown and a not applicable member, too.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::fct_risk_score_student_key::studentdata
-- Scores name the student as of the observation day, too.
alter table fct_risk_score add student_key bigint;
GO

update fct_risk_score set student_key = (
    select b.student_key from bld_enrollment_student b
    where b.enrollment_key = fct_risk_score.enrollment_key
        and fct_risk_score.observation_day >= b.from_course_day
        and fct_risk_score.observation_day < b.to_course_day
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_risk_score_student_key', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 65, '9:c931846b963ef383d894f4f5f0edd87d', 'sql', 'Scores name the student as of the observation day, too.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0006-campus-dimensions.sql::bld_student_span::studentdata
-- Which row of dim_student holds on which calendar days, from from_date_key (yyyymmdd, included) to to_date_key (excluded).
create view bld_student_span as
select
    s.store_key,
    s.source_row_id,
    s.student_durable_key,
    s.student_key,
    cast(10000 * year(s.valid_from) + 100 * month(s.valid_from) + day(s.valid_from) as int) as from_date_key,
    cast(10000 * year(s.valid_to) + 100 * month(s.valid_to) + day(s.valid_to) as int) as to_date_key
from dim_student s;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_student_span', 'studentdata', 'io/studentdata/warehouse/schema/0006-campus-dimensions.sql', GETDATE(), 67, '9:fbe66f243fce7978f9ee5c52c6182a87', 'sql', 'Which row of dim_student holds on which calendar days, from from_date_key (yyyymmdd, included) to to_date_key (excluded).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::bridge_staff_assignment::studentdata
-- One row per member of staff, offering and role (TEACHER, TUTOR, ADVISOR or OTHER).
create table bridge_staff_assignment (
    staff_key bigint not null,
    offering_key bigint not null,
    staff_role nvarchar(20) collate Latin1_General_100_BIN2 not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bridge_staff_assignment', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 69, '9:92b4607adbddfef9145963499015d87c', 'sql', 'One row per member of staff, offering and role (TEACHER, TUTOR, ADVISOR or OTHER).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_enrollment_event::studentdata
-- One row per event in the life of an enrollment, numbered from 1: REGISTERED, WITHDRAWN, REINSTATED or COMPLETED. course_day is null where unknown; student_key is the student as of that day (day 0 where unknown); final_result is that of a completion.
create table fct_enrollment_event (
    enrollment_key bigint not null,
    event_number int not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    event_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    course_day int,
    final_result nvarchar(20) collate Latin1_General_100_BIN2,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_enrollment_event', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 71, '9:5e2671e1204f4d568ff72be3b5d2ea9c', 'sql', 'One row per event in the life of an enrollment, numbered from 1: REGISTERED, WITHDRAWN, REINSTATED or COMPLETED. course_day is null where unknown; student_key is the student as of that day (day 0 where unknown); final_result is that of a completion.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_attendance::studentdata
-- One row per enrollment and session that attendance was taken at. The session's id in its system is a pseudonym; course_day is the session's; attendance_status is PRESENT, LATE, EXCUSED or ABSENT.
create table fct_attendance (
    attendance_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    attendance_status nvarchar(20) collate Latin1_General_100_BIN2 not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_attendance', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 73, '9:538ba17f35c6694f43de2431d58f37d7', 'sql', 'One row per enrollment and session that attendance was taken at. The session''s id in its system is a pseudonym; course_day is the session''s; attendance_status is PRESENT, LATE, EXCUSED or ABSENT.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_account_transaction::studentdata
-- One row per entry in a student's account. Its id in its system is a pseudonym; date keys are those of dim_date, due_date_key is null where nothing is due; amount is what the student owes more (CHARGE, REFUND) or less (PAYMENT, AID: negative), in the currency; reverses_row_id is the source_row_id of the entry, of the same store, that this one takes back, null where it takes none back.
create table fct_account_transaction (
    transaction_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    posted_date_key int not null,
    due_date_key int,
    transaction_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    amount decimal(19, 4) not null,
    currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
    reverses_row_id bigint,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_account_transaction', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 75, '9:11fb2c1d9d946b9f310581f5aebf6178', 'sql', 'One row per entry in a student''s account. Its id in its system is a pseudonym; date keys are those of dim_date, due_date_key is null where nothing is due; amount is what the student owes more (CHARGE, REFUND) or less (PAYMENT, AID: negative), in t...', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_account_balance_monthly::studentdata
-- One row per student, currency and month (periodic snapshot), from the month of the first entry to that of the newest entry in the warehouse, or to the last that says something where nothing is owed. month_key is yyyymm, month_end_date_key its last day. charged, refunded, paid and aided are sums of the month; balance and overdue are as of its last day, in the currency.
create table fct_account_balance_monthly (
    student_durable_key bigint not null,
    currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
    month_key int not null,
    student_key bigint not null,
    month_end_date_key int not null,
    charged decimal(19, 4) not null,
    refunded decimal(19, 4) not null,
    paid decimal(19, 4) not null,
    aided decimal(19, 4) not null,
    balance decimal(19, 4) not null,
    overdue decimal(19, 4) not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_account_balance_monthly', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 77, '9:878f2eb1fe2259ab4080a9e1d0160550', 'sql', 'One row per student, currency and month (periodic snapshot), from the month of the first entry to that of the newest entry in the warehouse, or to the last that says something where nothing is owed. month_key is yyyymm, month_end_date_key its last...', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_advising_contact::studentdata
-- One row per outreach to a student. Its id in its system is a pseudonym; offering_key is -2 where it was about none, staff_key -1 where nobody is named; channel is EMAIL, PHONE, MEETING, MESSAGE or OTHER; outcome is REACHED, NOT_REACHED, REFERRED or DECLINED, null while open.
create table fct_advising_contact (
    contact_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    offering_key bigint not null,
    staff_key bigint not null,
    contacted_date_key int not null,
    channel nvarchar(20) collate Latin1_General_100_BIN2 not null,
    outcome nvarchar(20) collate Latin1_General_100_BIN2,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_advising_contact', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 79, '9:b38bfd60c4eb4cdcf9be660da4447229', 'sql', 'One row per outreach to a student. Its id in its system is a pseudonym; offering_key is -2 where it was about none, staff_key -1 where nobody is named; channel is EMAIL, PHONE, MEETING, MESSAGE or OTHER; outcome is REACHED, NOT_REACHED, REFERRED o...', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0007-campus-facts.sql::fct_program_membership::studentdata
-- One row per student, program and first day in it (accumulating snapshot). Date keys are those of dim_date; to_date_key is the last day, null while it goes on. student_key is the student as of the first day.
create table fct_program_membership (
    student_durable_key bigint not null,
    program_key bigint not null,
    from_date_key int not null,
    student_key bigint not null,
    to_date_key int,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('fct_program_membership', 'studentdata', 'io/studentdata/warehouse/schema/0007-campus-facts.sql', GETDATE(), 81, '9:9f9068517f96f73a3346ed5d3fe08d18', 'sql', 'One row per student, program and first day in it (accumulating snapshot). Date keys are those of dim_date; to_date_key is the last day, null while it goes on. student_key is the student as of the first day.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0008-campus-staging.sql::stg_campus::studentdata
-- Staging: what the store has besides teaching, and the term of each offering. stg_changed_account and stg_touched_account are the students whose balances a load makes anew.
drop table stg_offering;
GO

create table stg_offering (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    offering_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    course_row_id bigint not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_row_id bigint not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    start_date date not null,
    start_is_approximate smallint not null,
    length_days int not null
);
GO

create table stg_term (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_name nvarchar(100) collate Latin1_General_100_BIN2,
    start_date date not null,
    start_is_approximate smallint not null
);
GO

create table stg_program (
    source_row_id bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    program_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2
);
GO

create table stg_program_membership (
    source_row_id bigint not null,
    student_row_id bigint not null,
    program_row_id bigint not null,
    from_date date not null,
    to_date date
);
GO

create table stg_staff (
    source_row_id bigint not null,
    staff_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null
);
GO

create table stg_staff_assignment (
    source_row_id bigint not null,
    staff_row_id bigint not null,
    offering_row_id bigint not null,
    staff_role nvarchar(20) collate Latin1_General_100_BIN2 not null
);
GO

create table stg_enrollment_event (
    source_row_id bigint not null,
    enrollment_row_id bigint not null,
    event_number int not null,
    event_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    course_day int,
    final_result nvarchar(20) collate Latin1_General_100_BIN2
);
GO

create table stg_attendance (
    source_row_id bigint not null,
    attendance_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    enrollment_row_id bigint not null,
    course_day int not null,
    attendance_status nvarchar(20) collate Latin1_General_100_BIN2 not null
);
GO

create table stg_account_transaction (
    source_row_id bigint not null,
    transaction_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_row_id bigint not null,
    posted_on date not null,
    due_on date,
    transaction_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    amount decimal(19, 4) not null,
    currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
    reverses_row_id bigint
);
GO

create table stg_advising_contact (
    source_row_id bigint not null,
    contact_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_row_id bigint not null,
    offering_row_id bigint,
    staff_row_id bigint,
    contacted_on date not null,
    channel nvarchar(20) collate Latin1_General_100_BIN2 not null,
    outcome nvarchar(20) collate Latin1_General_100_BIN2
);
GO

create table stg_moved_student (student_durable_key bigint not null);
GO

create table stg_changed_account (student_durable_key bigint not null);
GO

create table stg_touched_account (student_durable_key bigint not null);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_campus', 'studentdata', 'io/studentdata/warehouse/schema/0008-campus-staging.sql', GETDATE(), 83, '9:437d7fb87ceedaa8b6e5f4d29871b142', 'sql', 'Staging: what the store has besides teaching, and the term of each offering. stg_changed_account and stg_touched_account are the students whose balances a load makes anew.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0009-retention.sql::etl_retention::studentdata
-- One row per offering whose daily interactions were forgotten, and run that did so; its weeks are kept as they were. Loads neither bring the days back nor change those weeks. Times are UTC.
create table etl_retention (
    offering_key bigint not null,
    etl_run_id bigint not null,
    removed_rows bigint not null,
    removed_clicks bigint not null,
    removed_at datetime2 not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_retention', 'studentdata', 'io/studentdata/warehouse/schema/0009-retention.sql', GETDATE(), 85, '9:70a78e89dc76532deb8b0211e5deeec0', 'sql', 'One row per offering whose daily interactions were forgotten, and run that did so; its weeks are kept as they were. Loads neither bring the days back nor change those weeks. Times are UTC.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0010-remade-weeks.sql::stg_remade_week::studentdata
-- Staging: which weeks of fct_engagement_weekly a load makes anew. Empty between loads.
create table stg_clicked_week (enrollment_key bigint not null, course_week int not null);
GO

create table stg_remade_enrollment (enrollment_key bigint not null);
GO

create table stg_remade_week (enrollment_key bigint not null, course_week int);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_remade_week', 'studentdata', 'io/studentdata/warehouse/schema/0010-remade-weeks.sql', GETDATE(), 87, '9:5d551b4a33208f2db29adc76addccfec', 'sql', 'Staging: which weeks of fct_engagement_weekly a load makes anew. Empty between loads.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0011-check-history.sql::check_result_severity::studentdata
-- Checks block a load (BLOCK) or are reported (WARN).
alter table check_result add severity nvarchar(5) collate Latin1_General_100_BIN2;
GO

update check_result set severity = 'BLOCK';
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('check_result_severity', 'studentdata', 'io/studentdata/warehouse/schema/0011-check-history.sql', GETDATE(), 89, '9:d105aaa97b8624171fa6baf8800e0d88', 'sql', 'Checks block a load (BLOCK) or are reported (WARN).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0011-check-history.sql::check_failure::studentdata
-- The first rows that broke a check in a load, as column value pairs, numbered from 1; also of loads that published nothing.
create table check_failure (
    etl_run_id bigint not null,
    check_name nvarchar(120) collate Latin1_General_100_BIN2 not null,
    failure_number int not null,
    failed_row nvarchar(4000) collate Latin1_General_100_BIN2 not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('check_failure', 'studentdata', 'io/studentdata/warehouse/schema/0011-check-history.sql', GETDATE(), 91, '9:2d90ae48dbfc74ea30c7d86fd6b9c850', 'sql', 'The first rows that broke a check in a load, as column value pairs, numbered from 1; also of loads that published nothing.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0011-check-history.sql::etl_reconciliation::studentdata
-- One row per load and table of the store: rows in the store at the end of the load, and in the warehouse; amount is the sum of clicks of interactions and of amounts of account entries over all currencies, null where nothing was added up.
create table etl_reconciliation (
    etl_run_id bigint not null,
    table_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    store_rows bigint not null,
    warehouse_rows bigint not null,
    store_amount decimal(28, 4),
    warehouse_amount decimal(28, 4)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_reconciliation', 'studentdata', 'io/studentdata/warehouse/schema/0011-check-history.sql', GETDATE(), 93, '9:f0a7eed5203c3b6c2b6fdc2fb4e11d90', 'sql', 'One row per load and table of the store: rows in the store at the end of the load, and in the warehouse; amount is the sum of clicks of interactions and of amounts of account entries over all currencies, null where nothing was added up.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0011-check-history.sql::stg_store_total::studentdata
-- Staging: how many rows the store has in each table once all was read, and what they add up to. The row of change_batch tells whether another unit of work was committed meanwhile; recorded_at is the time of its newest one (UTC).
create table stg_store_total (
    table_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    row_count bigint not null,
    amount decimal(28, 4),
    recorded_at datetime2
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_store_total', 'studentdata', 'io/studentdata/warehouse/schema/0011-check-history.sql', GETDATE(), 95, '9:59ce0a862cd803496e64c4e7836ccf7b', 'sql', 'Staging: how many rows the store has in each table once all was read, and what they add up to. The row of change_batch tells whether another unit of work was committed meanwhile; recorded_at is the time of its newest one (UTC).', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0011-check-history.sql::bld_store_total::studentdata
-- What the warehouse holds of each store, by the names of the store's tables; amount as in etl_reconciliation.
create view bld_store_total as
select store_key, 'term' as table_name, count(*) as row_count, cast(null as decimal(28, 4)) as amount
from dim_term group by store_key
union all
select store_key, 'course', count(*), null from dim_course group by store_key
union all
select store_key, 'course_offering', count(*), null from dim_offering group by store_key
union all
select store_key, 'assessment', count(*), null from dim_assessment group by store_key
union all
select store_key, 'learning_resource', count(*), null from dim_resource group by store_key
union all
select store_key, 'program', count(*), null from dim_program group by store_key
union all
select store_key, 'program_membership', count(*), null from fct_program_membership group by store_key
union all
select store_key, 'staff', count(*), null from dim_staff group by store_key
union all
select store_key, 'staff_assignment', count(*), null from bridge_staff_assignment group by store_key
union all
select store_key, 'student', count(distinct student_durable_key), null from dim_student group by store_key
union all
select store_key, 'student_profile', count(*), null from bld_student_profile group by store_key
union all
select store_key, 'enrollment', count(*), null from fct_enrollment group by store_key
union all
select store_key, 'enrollment_event', count(*), null from fct_enrollment_event group by store_key
union all
select store_key, 'assessment_attempt', count(*), null from fct_assessment_attempt group by store_key
union all
select store_key, 'interaction', count(*), sum(cast(clicks as bigint)) from fct_interaction_daily group by store_key
union all
select store_key, 'attendance', count(*), null from fct_attendance group by store_key
union all
select store_key, 'account_transaction', count(*), sum(amount) from fct_account_transaction group by store_key
union all
select store_key, 'advising_contact', count(*), null from fct_advising_contact group by store_key;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_store_total', 'studentdata', 'io/studentdata/warehouse/schema/0011-check-history.sql', GETDATE(), 97, '9:037c849cf235bc6ca35eaa3c397cd3bf', 'sql', 'What the warehouse holds of each store, by the names of the store''s tables; amount as in etl_reconciliation.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0012-given-keys.sql::etl_key::studentdata
-- The highest surrogate key that was ever given out, one row per table and column: a key is not given out again when its row is gone.
create table etl_key (
    table_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    key_name nvarchar(60) collate Latin1_General_100_BIN2 not null,
    highest_key bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_key', 'studentdata', 'io/studentdata/warehouse/schema/0012-given-keys.sql', GETDATE(), 99, '9:9d6f81c27e006035a2be685119caba27', 'sql', 'The highest surrogate key that was ever given out, one row per table and column: a key is not given out again when its row is gone.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0012-given-keys.sql::sqlserver_etl_key_key::studentdata
alter table etl_key add constraint pk_etl_key primary key (table_name, key_name);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_etl_key_key', 'studentdata', 'io/studentdata/warehouse/schema/0012-given-keys.sql', GETDATE(), 101, '9:961962443c53bc0a1e36d9439d6db351', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0013-ledger-horizon.sql::bld_ledger_horizon::studentdata
-- One row: the month (yyyymm) up to which accounts that are open are listed month by month; 0 without entries. It is the newest month with entries that is reached from the month of the middle entry without a gap of more than 12 months, so that an entry on a wrong day far ahead does not move it.
create view bld_ledger_horizon as
select coalesce(max(f.month_key), 0) as month_key
from (
    select
        c.month_key,
        min(case when c.gap > 12 then c.month_key else 999912 end) over (order by c.month_key rows unbounded preceding) as first_after_gap
    from (
        select
            m.month_key,
            m.month_number - lag(m.month_number) over (order by m.month_key) as gap
        from (
            select
                e.month_key,
                12 * floor(e.month_key / 100.0) + e.month_key - 100 * floor(e.month_key / 100.0) as month_number,
                sum(e.entries) over (order by e.month_key rows unbounded preceding) as entries_so_far,
                sum(e.entries) over () as entries_of_all
            from (
                select d.month_key, count(*) as entries
                from (select cast(floor(posted_date_key / 100.0) as int) as month_key from fct_account_transaction) d
                group by d.month_key
            ) e
        ) m
        where 2 * m.entries_so_far >= m.entries_of_all
    ) c
) f
where f.month_key < f.first_after_gap;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_ledger_horizon', 'studentdata', 'io/studentdata/warehouse/schema/0013-ledger-horizon.sql', GETDATE(), 103, '9:1ac5cf54ee63c97731f4ce93fcabc10b', 'sql', 'One row: the month (yyyymm) up to which accounts that are open are listed month by month; 0 without entries. It is the newest month with entries that is reached from the month of the middle entry without a gap of more than 12 months, so that an en...', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0013-ledger-horizon.sql::stg_ledger_horizon::studentdata
-- Staging: that month before and after the entries of a load. Empty between loads.
create table stg_former_horizon (month_key int not null);
GO

create table stg_ledger_horizon (month_key int not null);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_ledger_horizon', 'studentdata', 'io/studentdata/warehouse/schema/0013-ledger-horizon.sql', GETDATE(), 105, '9:e0344ed671a72fcac75341082b569a79', 'sql', 'Staging: that month before and after the entries of a load. Empty between loads.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0014-erased.sql::etl_erased::studentdata
-- Whom a store was made to forget while this warehouse knew them, so that no source brings them back: one row per erasure. subject is a keyed hash of the pseudonym that the student had here; erasure_request_id is the erasure's number in that store.
create table etl_erased (
    subject nvarchar(64) collate Latin1_General_100_BIN2 not null,
    store_key int not null,
    erasure_request_id bigint not null,
    etl_run_id bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('etl_erased', 'studentdata', 'io/studentdata/warehouse/schema/0014-erased.sql', GETDATE(), 107, '9:fc6e5868edca448ca2650f34451fe8fc', 'sql', 'Whom a store was made to forget while this warehouse knew them, so that no source brings them back: one row per erasure. subject is a keyed hash of the pseudonym that the student had here; erasure_request_id is the erasure''s number in that store.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0014-erased.sql::sqlserver_etl_erased_key::studentdata
alter table etl_erased add constraint pk_etl_erased primary key (store_key, erasure_request_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_etl_erased_key', 'studentdata', 'io/studentdata/warehouse/schema/0014-erased.sql', GETDATE(), 109, '9:a8f41f8d48dcdfe4e59801e673cbad3b', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0015-enrollment-spans.sql::bld_enrollment_span::studentdata
-- The rows of bld_enrollment_student as loads keep them, so that those of enrollments which a load did not touch are not made again.
create table bld_enrollment_span (
    enrollment_key bigint not null,
    student_key bigint not null,
    from_course_day int not null,
    to_course_day int not null
);
GO

insert into bld_enrollment_span (enrollment_key, student_key, from_course_day, to_course_day)
select b.enrollment_key, b.student_key, b.from_course_day, b.to_course_day
from bld_enrollment_student b;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_enrollment_span', 'studentdata', 'io/studentdata/warehouse/schema/0015-enrollment-spans.sql', GETDATE(), 111, '9:e8cf5546eab8c4b0605762c7d06f705c', 'sql', 'The rows of bld_enrollment_student as loads keep them, so that those of enrollments which a load did not touch are not made again.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0015-enrollment-spans.sql::stg_spanned_enrollment::studentdata
-- Enrollments whose rows of bld_enrollment_span a load makes anew.
create table stg_spanned_enrollment (
    enrollment_key bigint not null
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('stg_spanned_enrollment', 'studentdata', 'io/studentdata/warehouse/schema/0015-enrollment-spans.sql', GETDATE(), 113, '9:41d4b37dbd2908b3af4d3fbbd9726e74', 'sql', 'Enrollments whose rows of bld_enrollment_span a load makes anew.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0015-enrollment-spans.sql::bld_forgotten_enrollment::studentdata
-- Enrollments whose weeks stay as they are, since the days of their offering were forgotten.
create view bld_forgotten_enrollment as
select distinct w.enrollment_key
from etl_retention r
inner join fct_enrollment e on e.offering_key = r.offering_key
inner join fct_engagement_weekly w on w.enrollment_key = e.enrollment_key;
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('bld_forgotten_enrollment', 'studentdata', 'io/studentdata/warehouse/schema/0015-enrollment-spans.sql', GETDATE(), 115, '9:47a9f7d2d6a53167b81290c6fe639fbe', 'sql', 'Enrollments whose weeks stay as they are, since the days of their offering were forgotten.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0015-enrollment-spans.sql::sqlserver_bld_enrollment_span_lie::studentdata
create clustered index ix_bld_enrollment_span_lie on bld_enrollment_span (enrollment_key, from_course_day);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_bld_enrollment_span_lie', 'studentdata', 'io/studentdata/warehouse/schema/0015-enrollment-spans.sql', GETDATE(), 117, '9:6c7b9c8088a24c0b7e19fee43b4c93a6', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0020-sqlserver-keys.sql::sqlserver_etl_keys::studentdata
-- Two loads that do not know of each other cannot both publish: one key each.
alter table etl_setting add constraint pk_etl_setting primary key (setting_name);
GO

alter table etl_lock add constraint pk_etl_lock primary key (lock_name);
GO

alter table etl_store add constraint pk_etl_store primary key (store_key);
GO

alter table etl_batch add constraint pk_etl_batch primary key (store_key, batch_id);
GO

alter table etl_run add constraint pk_etl_run primary key (etl_run_id);
GO

create unique index ix_etl_store_uuid on etl_store (store_uuid);
GO

create clustered index ix_etl_step_run on etl_step (etl_run_id);
GO

create clustered index ix_check_result_run on check_result (etl_run_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_etl_keys', 'studentdata', 'io/studentdata/warehouse/schema/0020-sqlserver-keys.sql', GETDATE(), 119, '9:aef2d344165b01f3bc7932808ba0431b', 'sql', 'Two loads that do not know of each other cannot both publish: one key each.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0020-sqlserver-keys.sql::sqlserver_dimension_keys::studentdata
-- Members are found by their key, and by their row in the store.
alter table dim_date add constraint pk_dim_date primary key (date_key);
GO

alter table dim_student add constraint pk_dim_student primary key (student_key);
GO

alter table dim_term add constraint pk_dim_term primary key (term_key);
GO

alter table dim_course add constraint pk_dim_course primary key (course_key);
GO

alter table dim_offering add constraint pk_dim_offering primary key (offering_key);
GO

alter table dim_assessment add constraint pk_dim_assessment primary key (assessment_key);
GO

alter table dim_resource add constraint pk_dim_resource primary key (resource_key);
GO

alter table dim_program add constraint pk_dim_program primary key (program_key);
GO

alter table dim_staff add constraint pk_dim_staff primary key (staff_key);
GO

alter table dim_model_version add constraint pk_dim_model_version primary key (model_version_key);
GO

create index ix_dim_student_row on dim_student (store_key, source_row_id);
GO

create index ix_dim_term_row on dim_term (store_key, source_row_id);
GO

create index ix_dim_course_row on dim_course (store_key, source_row_id);
GO

create index ix_dim_offering_row on dim_offering (store_key, source_row_id);
GO

create index ix_dim_assessment_row on dim_assessment (store_key, source_row_id);
GO

create index ix_dim_resource_row on dim_resource (store_key, source_row_id);
GO

create index ix_dim_program_row on dim_program (store_key, source_row_id);
GO

create index ix_dim_staff_row on dim_staff (store_key, source_row_id);
GO

create index ix_dim_student_durable on dim_student (student_durable_key);
GO

create index ix_dim_date_calendar on dim_date (calendar_date);
GO

create index ix_dim_date_number on dim_date (day_number);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_dimension_keys', 'studentdata', 'io/studentdata/warehouse/schema/0020-sqlserver-keys.sql', GETDATE(), 121, '9:3aa56e7e29612792758348a043e7df9b', 'sql', 'Members are found by their key, and by their row in the store.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0020-sqlserver-keys.sql::sqlserver_build_keys::studentdata
-- What dimensions are made of lies by its row in the store.
create clustered index ix_bld_student_row on bld_student (store_key, source_row_id);
GO

create clustered index ix_bld_student_profile_row on bld_student_profile (store_key, source_row_id);
GO

create clustered index ix_bld_staff_assignment_row on bld_staff_assignment (store_key, source_row_id);
GO

create index ix_bld_student_profile_student on bld_student_profile (store_key, student_row_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_build_keys', 'studentdata', 'io/studentdata/warehouse/schema/0020-sqlserver-keys.sql', GETDATE(), 123, '9:5d69fb7b6b58f834c028d1649eacc248', 'sql', 'What dimensions are made of lies by its row in the store.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/warehouse/schema/0020-sqlserver-keys.sql::sqlserver_fact_indexes::studentdata
-- Facts lie by whom they are about, and are found by their row in the store. The two largest have a columnstore instead, where the server has it: physical-layout.sqlserver.sql.
alter table fct_enrollment add constraint pk_fct_enrollment primary key (enrollment_key);
GO

create clustered index ix_fct_assessment_attempt_lie on fct_assessment_attempt (enrollment_key, assessment_key);
GO

create clustered index ix_fct_enrollment_event_lie on fct_enrollment_event (enrollment_key, event_number);
GO

create clustered index ix_fct_attendance_lie on fct_attendance (enrollment_key, course_day);
GO

create clustered index ix_fct_program_membership_lie on fct_program_membership (student_durable_key, program_key, from_date_key);
GO

create clustered index ix_fct_account_transaction_lie on fct_account_transaction (student_durable_key, posted_date_key);
GO

create clustered index ix_fct_account_balance_monthly_lie on fct_account_balance_monthly (student_durable_key, currency, month_key);
GO

create clustered index ix_fct_advising_contact_lie on fct_advising_contact (student_durable_key, contacted_date_key);
GO

create clustered index ix_bridge_staff_assignment_lie on bridge_staff_assignment (staff_key, offering_key);
GO

create clustered index ix_fct_risk_score_lie on fct_risk_score (enrollment_key, observation_day, model_version_key);
GO

create index ix_fct_enrollment_row on fct_enrollment (store_key, source_row_id);
GO

create index ix_fct_assessment_attempt_row on fct_assessment_attempt (store_key, source_row_id);
GO

create index ix_fct_enrollment_event_row on fct_enrollment_event (store_key, source_row_id);
GO

create index ix_fct_attendance_row on fct_attendance (store_key, source_row_id);
GO

create index ix_fct_program_membership_row on fct_program_membership (store_key, source_row_id);
GO

create index ix_fct_account_transaction_row on fct_account_transaction (store_key, source_row_id);
GO

create index ix_fct_advising_contact_row on fct_advising_contact (store_key, source_row_id);
GO

create index ix_bridge_staff_assignment_row on bridge_staff_assignment (store_key, source_row_id);
GO

create index ix_fct_enrollment_offering on fct_enrollment (offering_key);
GO

create index ix_fct_enrollment_student on fct_enrollment (student_durable_key);
GO

create index ix_fct_attendance_pseudonym on fct_attendance (attendance_pseudonym);
GO

create index ix_fct_account_transaction_pseudonym on fct_account_transaction (transaction_pseudonym);
GO

create index ix_fct_advising_contact_pseudonym on fct_advising_contact (contact_pseudonym);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('sqlserver_fact_indexes', 'studentdata', 'io/studentdata/warehouse/schema/0020-sqlserver-keys.sql', GETDATE(), 125, '9:54754c96b4c8417a9077a6843d7840bd', 'sql', 'Facts lie by whom they are about, and are found by their row in the store. The two largest have a columnstore instead, where the server has it: physical-layout.sqlserver.sql.', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

