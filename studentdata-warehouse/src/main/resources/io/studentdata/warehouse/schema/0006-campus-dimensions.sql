--liquibase formatted sql

--changeset studentdata:dim_term
--comment One row per teaching term. start_date is its first day, start_day_number the same day in dim_date; start_is_approximate is 1 where the day is known to the month only.
create table dim_term (
    term_key bigint not null,
    source_system varchar(40) not null,
    term_code varchar(120) not null,
    term_name varchar(100),
    start_date date,
    start_day_number int,
    start_is_approximate smallint not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_term (term_key, source_system, term_code, start_is_approximate, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', 1, -1, -1, 0);
insert into dim_term (term_key, source_system, term_code, start_is_approximate, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', 1, -1, -2, 0);
--rollback drop table dim_term;

--changeset studentdata:dim_offering_term_key
--comment Offerings name their term. The next load reads all batches again, which fills it and the tables that follow.
alter table dim_offering add term_key bigint;
update dim_offering set term_key = offering_key where offering_key < 0;
delete from etl_batch;
--rollback alter table dim_offering drop column term_key;

--changeset studentdata:dim_program
--comment One row per program: a course of study towards an award.
create table dim_program (
    program_key bigint not null,
    source_system varchar(40) not null,
    program_code varchar(120) not null,
    title varchar(200),
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_program (program_key, source_system, program_code, store_key, source_row_id, etl_run_id)
values (-1, 'studentdata', 'UNKNOWN', -1, -1, 0);
insert into dim_program (program_key, source_system, program_code, store_key, source_row_id, etl_run_id)
values (-2, 'studentdata', 'NOT APPLICABLE', -1, -2, 0);
--rollback drop table dim_program;

--changeset studentdata:dim_staff
--comment One row per member of staff, under a pseudonym, with how many offerings they have in each role now.
create table dim_staff (
    staff_key bigint not null,
    staff_pseudonym varchar(40) not null,
    teacher_offerings int not null,
    tutor_offerings int not null,
    advisor_offerings int not null,
    other_offerings int not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
insert into dim_staff (staff_key, staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings, other_offerings, store_key, source_row_id, etl_run_id)
values (-1, 'UNKNOWN', 0, 0, 0, 0, -1, -1, 0);
insert into dim_staff (staff_key, staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings, other_offerings, store_key, source_row_id, etl_run_id)
values (-2, 'NOT APPLICABLE', 0, 0, 0, 0, -1, -2, 0);
--rollback drop table dim_staff;

--changeset studentdata:bld_staff_assignment
--comment One row per assignment of a member of staff to an offering, as the store has it. What dim_staff counts.
create table bld_staff_assignment (
    store_key int not null,
    source_row_id bigint not null,
    staff_row_id bigint not null,
    staff_role varchar(20) not null,
    etl_run_id bigint not null
);
--rollback drop table bld_staff_assignment;

--changeset studentdata:dim_model_version_members
--comment Model versions have an unknown and a not applicable member, too.
insert into dim_model_version (model_version_key, model_name, model_version, observation_day)
values (-1, 'UNKNOWN', 'UNKNOWN', 0);
insert into dim_model_version (model_version_key, model_name, model_version, observation_day)
values (-2, 'NOT APPLICABLE', 'NOT APPLICABLE', 0);
--rollback delete from dim_model_version where model_version_key < 0;

--changeset studentdata:fct_risk_score_student_key
--comment Scores name the student as of the observation day, too.
alter table fct_risk_score add student_key bigint;
update fct_risk_score set student_key = (
    select b.student_key from bld_enrollment_student b
    where b.enrollment_key = fct_risk_score.enrollment_key
        and fct_risk_score.observation_day >= b.from_course_day
        and fct_risk_score.observation_day < b.to_course_day
);
--rollback alter table fct_risk_score drop column student_key;

--changeset studentdata:bld_student_span
--comment Which row of dim_student holds on which calendar days, from from_date_key (yyyymmdd, included) to to_date_key (excluded).
create view bld_student_span as
select
    s.store_key,
    s.source_row_id,
    s.student_durable_key,
    s.student_key,
    cast(10000 * year(s.valid_from) + 100 * month(s.valid_from) + day(s.valid_from) as int) as from_date_key,
    cast(10000 * year(s.valid_to) + 100 * month(s.valid_to) + day(s.valid_to) as int) as to_date_key
from dim_student s;
--rollback drop view bld_student_span;
