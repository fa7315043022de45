--liquibase formatted sql

--changeset studentdata:stg_tables
--comment What a load has read and not yet merged. Row ids are those of the store being read; stg_load has one row. Empty between loads.
create table stg_load (store_key int not null, etl_run_id bigint not null);
create table stg_student_profile (
    source_row_id bigint not null,
    student_pseudonym varchar(40) not null,
    declared_on date not null,
    gender varchar(20),
    region varchar(60),
    highest_education varchar(60),
    deprivation_band varchar(20),
    age_band varchar(20),
    disability smallint
);
create table stg_course (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    course_code varchar(120) not null,
    title varchar(200)
);
create table stg_offering (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    offering_code varchar(120) not null,
    course_row_id bigint not null,
    course_code varchar(120) not null,
    term_code varchar(120) not null,
    start_date date not null,
    start_is_approximate smallint not null,
    length_days int not null
);
create table stg_assessment (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    assessment_code varchar(120) not null,
    offering_row_id bigint not null,
    assessment_type varchar(20) not null,
    due_day int,
    weight_percent double precision not null
);
create table stg_resource (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    resource_code varchar(120) not null,
    offering_row_id bigint not null,
    activity_type varchar(60) not null,
    week_from int,
    week_to int
);
create table stg_enrollment (
    source_row_id bigint not null,
    offering_row_id bigint not null,
    student_row_id bigint not null,
    registered_day int,
    withdrawn_day int,
    previous_attempts int not null,
    studied_credits int not null,
    final_result varchar(20)
);
create table stg_assessment_attempt (
    assessment_row_id bigint not null,
    enrollment_row_id bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent double precision
);
create table stg_interaction (
    enrollment_row_id bigint not null,
    resource_row_id bigint not null,
    course_day int not null,
    clicks int not null
);
--rollback drop table stg_interaction; drop table stg_assessment_attempt; drop table stg_enrollment; drop table stg_resource; drop table stg_assessment; drop table stg_offering; drop table stg_course; drop table stg_student_profile; drop table stg_load;
