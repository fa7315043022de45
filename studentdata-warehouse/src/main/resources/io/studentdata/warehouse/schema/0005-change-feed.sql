--liquibase formatted sql

--changeset studentdata:fct_assessment_attempt_source_row
--comment Facts name the store's row they come from, so that its deletion finds them. Attempts anew; the next load reads all batches again.
drop table fct_assessment_attempt;
create table fct_assessment_attempt (
    enrollment_key bigint not null,
    assessment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent double precision,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
delete from etl_batch;
--rollback empty: the rows are in the store; a warehouse of the earlier version is loaded from it

--changeset studentdata:fct_interaction_daily_source_row
--comment The same for clicks, and the weeks that are made of them.
drop table fct_interaction_daily;
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
delete from fct_engagement_weekly;
delete from etl_batch;
--rollback empty: the rows are in the store; a warehouse of the earlier version is loaded from it

--changeset studentdata:bld_student
--comment One row per student of a store, by pseudonym. What dim_student is made of, with bld_student_profile.
create table bld_student (
    store_key int not null,
    source_row_id bigint not null,
    student_pseudonym varchar(40) not null,
    etl_run_id bigint not null
);
--rollback drop table bld_student;

--changeset studentdata:bld_student_profile
--comment One row per declaration of a student's background. student_row_id is the student's row in the store.
create table bld_student_profile (
    store_key int not null,
    source_row_id bigint not null,
    student_row_id bigint not null,
    declared_on date not null,
    gender varchar(20),
    region varchar(60),
    highest_education varchar(60),
    deprivation_band varchar(20),
    age_band varchar(20),
    disability smallint,
    etl_run_id bigint not null
);
--rollback drop table bld_student_profile;

--changeset studentdata:stg_change_feed
--comment Staging: what was deleted, by the store's table and row; students apart from what they declared; the store's row of each attempt and interaction. stg_touched_… and stg_moved_… are what a load finds that it must look at again.
create table stg_delete (
    table_name varchar(60) not null,
    source_row_id bigint not null
);
create table stg_student (
    source_row_id bigint not null,
    student_pseudonym varchar(40) not null
);
drop table stg_student_profile;
create table stg_student_profile (
    source_row_id bigint not null,
    student_row_id bigint not null,
    declared_on date not null,
    gender varchar(20),
    region varchar(60),
    highest_education varchar(60),
    deprivation_band varchar(20),
    age_band varchar(20),
    disability smallint
);
drop table stg_assessment_attempt;
create table stg_assessment_attempt (
    source_row_id bigint not null,
    assessment_row_id bigint not null,
    enrollment_row_id bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent double precision
);
drop table stg_interaction;
create table stg_interaction (
    source_row_id bigint not null,
    enrollment_row_id bigint not null,
    resource_row_id bigint not null,
    course_day int not null,
    clicks int not null
);
create table stg_touched_student (source_row_id bigint not null);
create table stg_gone_enrollment (enrollment_key bigint not null);
create table stg_moved_enrollment (enrollment_key bigint not null);
create table stg_touched_enrollment (enrollment_key bigint not null);
--rollback drop table stg_touched_enrollment; drop table stg_moved_enrollment; drop table stg_gone_enrollment; drop table stg_touched_student; drop table stg_student; drop table stg_delete;
