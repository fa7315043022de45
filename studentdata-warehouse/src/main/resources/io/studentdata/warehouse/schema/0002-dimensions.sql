--liquibase formatted sql

--property name:timestamp value:timestamp dbms:duckdb
--property name:timestamp value:datetime2 dbms:mssql

--changeset studentdata:dim_date
--comment One row per calendar day. day_number counts days since 1970-01-01; iso_weekday runs from 1 (Monday).
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
--rollback drop table dim_date;

--changeset studentdata:dim_student
--comment One row per student and span in which nothing tracked changed (SCD2). student_durable_key is the student, student_key the span, from valid_from (included) to valid_to (excluded); spans have no gaps. declared_on is the day the source gave.
create table dim_student (
    student_key bigint not null,
    student_durable_key bigint not null,
    student_pseudonym varchar(40) not null,
    gender varchar(20),
    region varchar(60),
    highest_education varchar(60),
    deprivation_band varchar(20),
    age_band varchar(20),
    disability smallint,
    declared_on date not null,
    valid_from date not null,
    valid_to date not null,
    is_current smallint not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_student (student_key, student_durable_key, student_pseudonym, declared_on, valid_from, valid_to, is_current, store_key, source_row_id, etl_run_id)
values (-1, -1, 'UNKNOWN', '1900-01-01', '1900-01-01', '9999-12-31', 1, -1, -1, 0);
insert into dim_student (student_key, student_durable_key, student_pseudonym, declared_on, valid_from, valid_to, is_current, store_key, source_row_id, etl_run_id)
values (-2, -2, 'NOT APPLICABLE', '1900-01-01', '1900-01-01', '9999-12-31', 1, -1, -2, 0);
--rollback drop table dim_student;

--changeset studentdata:dim_course
--comment One row per course.
create table dim_course (
    course_key bigint not null,
    source_system varchar(40) not null,
    course_code varchar(120) not null,
    title varchar(200),
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_course (course_key, source_system, course_code, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', -1, -1, 0);
insert into dim_course (course_key, source_system, course_code, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', -1, -2, 0);
--rollback drop table dim_course;

--changeset studentdata:dim_offering
--comment One row per course in a term. start_date is course day 0, start_day_number the same day in dim_date; length in days.
create table dim_offering (
    offering_key bigint not null,
    course_key bigint not null,
    source_system varchar(40) not null,
    offering_code varchar(120) not null,
    course_code varchar(120) not null,
    term_code varchar(120) not null,
    start_date date,
    start_day_number int,
    start_is_approximate smallint not null,
    length_days int not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_offering (offering_key, course_key, source_system, offering_code, course_code, term_code, start_is_approximate, length_days, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 1, 0, -1, -1, 0);
insert into dim_offering (offering_key, course_key, source_system, offering_code, course_code, term_code, start_is_approximate, length_days, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'NOT APPLICABLE', 'NOT APPLICABLE', 1, 0, -1, -2, 0);
--rollback drop table dim_offering;

--changeset studentdata:dim_assessment
--comment One row per assessment. due_day is a course day, null where there is no date; weight in percent of the course result.
create table dim_assessment (
    assessment_key bigint not null,
    offering_key bigint not null,
    source_system varchar(40) not null,
    assessment_code varchar(120) not null,
    assessment_type varchar(20) not null,
    due_day int,
    weight_percent double precision not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_assessment (assessment_key, offering_key, source_system, assessment_code, assessment_type, weight_percent, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'OTHER', 0, -1, -1, 0);
insert into dim_assessment (assessment_key, offering_key, source_system, assessment_code, assessment_type, weight_percent, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'OTHER', 0, -1, -2, 0);
--rollback drop table dim_assessment;

--changeset studentdata:dim_resource
--comment One row per learning resource. week_from and week_to are course weeks, null where not planned.
create table dim_resource (
    resource_key bigint not null,
    offering_key bigint not null,
    source_system varchar(40) not null,
    resource_code varchar(120) not null,
    activity_type varchar(60) not null,
    week_from int,
    week_to int,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_resource (resource_key, offering_key, source_system, resource_code, activity_type, store_key, source_row_id, etl_run_id)
values (-1, -1, 'studentdata', 'UNKNOWN', 'UNKNOWN', -1, -1, 0);
insert into dim_resource (resource_key, offering_key, source_system, resource_code, activity_type, store_key, source_row_id, etl_run_id)
values (-2, -2, 'studentdata', 'NOT APPLICABLE', 'NOT APPLICABLE', -1, -2, 0);
--rollback drop table dim_resource;

--changeset studentdata:dim_model_version
--comment One row per version of a model. observation_day is the course day it looks from; trained_at is UTC.
create table dim_model_version (
    model_version_key bigint not null,
    model_name varchar(120) not null,
    model_version varchar(60) not null,
    observation_day int not null,
    run_id varchar(60),
    trained_at ${timestamp}
);
--rollback drop table dim_model_version;
