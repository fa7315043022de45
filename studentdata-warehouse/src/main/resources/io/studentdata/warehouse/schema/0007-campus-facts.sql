--liquibase formatted sql

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
