--liquibase formatted sql
-- Transactions: enrollments and what is handed in.

--changeset studentdata:enrollment
-- A student's place in an offering. Days are course days; final_result is null while it goes on.
create sequence enrollment_seq as bigint start with 1 increment by 1000;
create table enrollment (
    enrollment_id bigint not null constraint pk_enrollment primary key,
    student_id bigint not null,
    offering_id bigint not null,
    registered_day int,
    withdrawn_day int,
    previous_attempts int not null,
    studied_credits int not null,
    final_result varchar(20),
    batch_id bigint not null,
    constraint uq_enrollment unique (student_id, offering_id),
    constraint fk_enrollment_student foreign key (student_id) references student (student_id),
    constraint fk_enrollment_course_offering foreign key (offering_id) references course_offering (offering_id),
    constraint ck_enrollment_result check (final_result in ('PASS', 'FAIL', 'WITHDRAWN', 'DISTINCTION'))
);
create index ix_enrollment_offering on enrollment (offering_id, student_id);
create index ix_enrollment_batch on enrollment (batch_id);
--rollback drop table enrollment;
--rollback drop sequence enrollment_seq;

--changeset studentdata:assessment-attempt
-- Work handed in. submitted_day is a course day and says nothing where is_banked is 1;
-- score_percent is null while unmarked.
create sequence assessment_attempt_seq as bigint start with 1 increment by 1000;
create table assessment_attempt (
    attempt_id bigint not null constraint pk_assessment_attempt primary key,
    enrollment_id bigint not null,
    assessment_id bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float,
    batch_id bigint not null,
    constraint uq_assessment_attempt unique (enrollment_id, assessment_id),
    constraint fk_assessment_attempt_enrollment foreign key (enrollment_id) references enrollment (enrollment_id),
    constraint fk_assessment_attempt_assessment foreign key (assessment_id) references assessment (assessment_id),
    constraint ck_assessment_attempt_banked check (is_banked in (0, 1)),
    constraint ck_assessment_attempt_score check (score_percent between 0 and 100)
);
create index ix_assessment_attempt_assessment on assessment_attempt (assessment_id);
create index ix_assessment_attempt_batch on assessment_attempt (batch_id);
--rollback drop table assessment_attempt;
--rollback drop sequence assessment_attempt_seq;

--changeset studentdata:enrollment-event
-- What happened to an enrollment, in order from 1; rows are only ever added. final_result is set
-- where event_type is COMPLETED.
create sequence enrollment_event_seq as bigint start with 1 increment by 1000;
create table enrollment_event (
    enrollment_event_id bigint not null constraint pk_enrollment_event primary key,
    enrollment_id bigint not null,
    event_number int not null,
    event_type varchar(20) not null,
    course_day int,
    final_result varchar(20),
    batch_id bigint not null,
    constraint uq_enrollment_event unique (enrollment_id, event_number),
    constraint fk_enrollment_event_enrollment foreign key (enrollment_id) references enrollment (enrollment_id),
    constraint ck_enrollment_event_type check (event_type in ('REGISTERED', 'WITHDRAWN', 'REINSTATED', 'COMPLETED')),
    constraint ck_enrollment_event_result check (final_result in ('PASS', 'FAIL', 'WITHDRAWN', 'DISTINCTION'))
);
create index ix_enrollment_event_batch on enrollment_event (batch_id);
--rollback drop table enrollment_event;
--rollback drop sequence enrollment_event_seq;

--changeset studentdata:account-transaction
-- A student's ledger: rows are only ever added. amount is what the student owes more (charge,
-- refund) or less (payment, aid: negative); a mistake is corrected by a row of the opposite amount
-- that names it in reverses_id. A balance is the sum up to a day, per currency.
create sequence account_transaction_seq as bigint start with 1 increment by 1000;
create table account_transaction (
    account_transaction_id bigint not null constraint pk_account_transaction primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    student_id bigint not null,
    posted_on date not null,
    due_on date,
    transaction_type varchar(20) not null,
    amount decimal(19, 4) not null,
    currency char(3) not null,
    reverses_id bigint,
    description nvarchar(200),
    batch_id bigint not null,
    constraint uq_account_transaction_source unique (source_id, source_system),
    constraint fk_account_transaction_student foreign key (student_id) references student (student_id),
    constraint fk_account_transaction_reverses foreign key (reverses_id) references account_transaction (account_transaction_id),
    constraint ck_account_transaction_type check (transaction_type in ('CHARGE', 'PAYMENT', 'REFUND', 'AID')),
    constraint ck_account_transaction_due check (due_on >= posted_on)
);
create index ix_account_transaction_student on account_transaction (student_id, posted_on);
create index ix_account_transaction_reverses on account_transaction (reverses_id);
create index ix_account_transaction_batch on account_transaction (batch_id);
--rollback drop table account_transaction;
--rollback drop sequence account_transaction_seq;
