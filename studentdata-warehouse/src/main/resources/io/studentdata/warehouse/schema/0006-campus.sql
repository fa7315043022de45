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

--changeset studentdata:bridge_staff_assignment
--comment One row per member of staff, offering and role (TEACHER, TUTOR, ADVISOR or OTHER).
create table bridge_staff_assignment (
    staff_key bigint not null,
    offering_key bigint not null,
    staff_role varchar(20) not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table bridge_staff_assignment;

--changeset studentdata:fct_enrollment_event
--comment One row per event in the life of an enrollment, numbered from 1: REGISTERED, WITHDRAWN, REINSTATED or COMPLETED. course_day is null where unknown; student_key is the student as of that day (day 0 where unknown); final_result is that of a completion.
create table fct_enrollment_event (
    enrollment_key bigint not null,
    event_number int not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    event_type varchar(20) not null,
    course_day int,
    final_result varchar(20),
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table fct_enrollment_event;

--changeset studentdata:fct_attendance
--comment One row per enrollment and session that attendance was taken at. The session's id in its system is a pseudonym; course_day is the session's; attendance_status is PRESENT, LATE, EXCUSED or ABSENT.
create table fct_attendance (
    attendance_pseudonym varchar(40) not null,
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    attendance_status varchar(20) not null,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table fct_attendance;

--changeset studentdata:fct_account_transaction
--comment One row per entry in a student's account. Its id in its system is a pseudonym; date keys are those of dim_date, due_date_key is null where nothing is due; amount is what the student owes more (CHARGE, REFUND) or less (PAYMENT, AID: negative), in the currency; reverses_row_id is the source_row_id of the entry, of the same store, that this one takes back, null where it takes none back.
create table fct_account_transaction (
    transaction_pseudonym varchar(40) not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    posted_date_key int not null,
    due_date_key int,
    transaction_type varchar(20) not null,
    amount decimal(19, 4) not null,
    currency varchar(3) not null,
    reverses_row_id bigint,
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table fct_account_transaction;

--changeset studentdata:fct_account_balance_monthly
--comment One row per student, currency and month (periodic snapshot), from the month of the first entry to that of the newest entry in the warehouse, or to the last that says something where nothing is owed. month_key is yyyymm, month_end_date_key its last day. charged, refunded, paid and aided are sums of the month; balance and overdue are as of its last day, in the currency.
create table fct_account_balance_monthly (
    student_durable_key bigint not null,
    currency varchar(3) not null,
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
--rollback drop table fct_account_balance_monthly;

--changeset studentdata:fct_advising_contact
--comment One row per outreach to a student. Its id in its system is a pseudonym; offering_key is -2 where it was about none, staff_key -1 where nobody is named; channel is EMAIL, PHONE, MEETING, MESSAGE or OTHER; outcome is REACHED, NOT_REACHED, REFERRED or DECLINED, null while open.
create table fct_advising_contact (
    contact_pseudonym varchar(40) not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    offering_key bigint not null,
    staff_key bigint not null,
    contacted_date_key int not null,
    channel varchar(20) not null,
    outcome varchar(20),
    store_key int not null,
    source_row_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table fct_advising_contact;

--changeset studentdata:fct_program_membership
--comment One row per student, program and first day in it (accumulating snapshot). Date keys are those of dim_date; to_date_key is the last day, null while it goes on. student_key is the student as of the first day.
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
--rollback drop table fct_program_membership;

--changeset studentdata:stg_campus
--comment Staging: what the store has besides teaching, and the term of each offering. stg_changed_account and stg_touched_account are the students whose balances a load makes anew.
drop table stg_offering;
create table stg_offering (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    offering_code varchar(120) not null,
    course_row_id bigint not null,
    course_code varchar(120) not null,
    term_row_id bigint not null,
    term_code varchar(120) not null,
    start_date date not null,
    start_is_approximate smallint not null,
    length_days int not null
);
create table stg_term (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    term_code varchar(120) not null,
    term_name varchar(100),
    start_date date not null,
    start_is_approximate smallint not null
);
create table stg_program (
    source_row_id bigint not null,
    source_system varchar(40) not null,
    program_code varchar(120) not null,
    title varchar(200)
);
create table stg_program_membership (
    source_row_id bigint not null,
    student_row_id bigint not null,
    program_row_id bigint not null,
    from_date date not null,
    to_date date
);
create table stg_staff (
    source_row_id bigint not null,
    staff_pseudonym varchar(40) not null
);
create table stg_staff_assignment (
    source_row_id bigint not null,
    staff_row_id bigint not null,
    offering_row_id bigint not null,
    staff_role varchar(20) not null
);
create table stg_enrollment_event (
    source_row_id bigint not null,
    enrollment_row_id bigint not null,
    event_number int not null,
    event_type varchar(20) not null,
    course_day int,
    final_result varchar(20)
);
create table stg_attendance (
    source_row_id bigint not null,
    attendance_pseudonym varchar(40) not null,
    enrollment_row_id bigint not null,
    course_day int not null,
    attendance_status varchar(20) not null
);
create table stg_account_transaction (
    source_row_id bigint not null,
    transaction_pseudonym varchar(40) not null,
    student_row_id bigint not null,
    posted_on date not null,
    due_on date,
    transaction_type varchar(20) not null,
    amount decimal(19, 4) not null,
    currency varchar(3) not null,
    reverses_row_id bigint
);
create table stg_advising_contact (
    source_row_id bigint not null,
    contact_pseudonym varchar(40) not null,
    student_row_id bigint not null,
    offering_row_id bigint,
    staff_row_id bigint,
    contacted_on date not null,
    channel varchar(20) not null,
    outcome varchar(20)
);
create table stg_moved_student (student_durable_key bigint not null);
create table stg_changed_account (student_durable_key bigint not null);
create table stg_touched_account (student_durable_key bigint not null);
--rollback drop table stg_touched_account; drop table stg_changed_account; drop table stg_moved_student; drop table stg_advising_contact; drop table stg_account_transaction; drop table stg_attendance; drop table stg_enrollment_event; drop table stg_staff_assignment; drop table stg_staff; drop table stg_program_membership; drop table stg_program; drop table stg_term;
