--liquibase formatted sql

--changeset studentdata:stg_remade_week
--comment Staging: which weeks of fct_engagement_weekly a load makes anew. Empty between loads.
create table stg_clicked_week (enrollment_key bigint not null, course_week int not null);
create table stg_remade_enrollment (enrollment_key bigint not null);
create table stg_remade_week (enrollment_key bigint not null, course_week int);
--rollback drop table stg_remade_week; drop table stg_remade_enrollment; drop table stg_clicked_week;
