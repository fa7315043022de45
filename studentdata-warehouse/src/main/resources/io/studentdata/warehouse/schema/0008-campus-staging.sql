--liquibase formatted sql

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
