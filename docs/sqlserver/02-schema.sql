CREATE TABLE DATABASECHANGELOG (ID nvarchar(255) NOT NULL, AUTHOR nvarchar(255) NOT NULL, FILENAME nvarchar(255) NOT NULL, DATEEXECUTED datetime2(3) NOT NULL, ORDEREXECUTED int NOT NULL, EXECTYPE nvarchar(10) NOT NULL, MD5SUM nvarchar(35), DESCRIPTION nvarchar(255), COMMENTS nvarchar(255), TAG nvarchar(255), LIQUIBASE nvarchar(20), CONTEXTS nvarchar(255), LABELS nvarchar(255), DEPLOYMENT_ID nvarchar(10))
GO

-- *********************************************************************
-- Update Database Script
-- *********************************************************************
-- Change Log: io/studentdata/core/schema/changelog.xml
-- Liquibase version: 4.33.0
-- *********************************************************************

-- Changeset io/studentdata/core/schema/001-operations.sql::store-identity::studentdata
create table store_identity (
    store_id int not null constraint pk_store_identity primary key,
    store_uuid varchar(36) not null,
    imports bigint not null,
    erasure_secret varchar(64)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('store-identity', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 1, '9:2482589a5ecb11109c2e8ade3897b437', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::change-batch::studentdata
create sequence change_batch_seq as bigint start with 1 increment by 1;
GO

create table change_batch (
    batch_id bigint not null constraint pk_change_batch primary key,
    source_system nvarchar(40) not null,
    source_description nvarchar(400) not null,
    recorded_at datetime2 not null
);
GO

create table change_batch_table (
    batch_id bigint not null,
    table_name varchar(60) not null,
    inserted_rows bigint not null,
    updated_rows bigint not null,
    deleted_rows bigint not null,
    first_id bigint not null,
    last_id bigint not null,
    constraint pk_change_batch_table primary key (batch_id, table_name),
    constraint fk_change_batch_table_batch foreign key (batch_id) references change_batch (batch_id)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('change-batch', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 3, '9:859e6bc29a2aa1a5daf6d7cde5715244', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::import-reject::studentdata
create table import_reject (
    batch_id bigint not null,
    reject_number bigint not null,
    file_name nvarchar(260) not null,
    line_number bigint not null,
    reason nvarchar(1000) not null,
    constraint pk_import_reject primary key (batch_id, reject_number),
    constraint fk_import_reject_batch foreign key (batch_id) references change_batch (batch_id)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('import-reject', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 5, '9:4262688041af57d37eea4561b04a3ad0', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::change-delete::studentdata
create table change_delete (
    batch_id bigint not null,
    table_name varchar(60) not null,
    row_id bigint not null,
    constraint pk_change_delete primary key (batch_id, table_name, row_id),
    constraint fk_change_delete_batch foreign key (batch_id) references change_batch (batch_id)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('change-delete', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 7, '9:ebe1ab89332f494449f3c04643aa4ef9', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::erasure-request::studentdata
create sequence erasure_request_seq as bigint start with 1 increment by 1;
GO

create table erasure_request (
    erasure_request_id bigint not null constraint pk_erasure_request primary key,
    subject varchar(64) not null,
    actor nvarchar(200) not null,
    reason nvarchar(400) not null,
    erased_at datetime2 not null,
    deleted_rows bigint not null,
    anonymised_rows bigint not null,
    batch_id bigint not null,
    lifted_at datetime2,
    lifted_by nvarchar(200)
);
GO

create index ix_erasure_request_subject on erasure_request (subject);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('erasure-request', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 9, '9:4b196d10f082ecc374487f736d12b8d2', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::access-audit::studentdata
create sequence access_audit_seq as bigint start with 1 increment by 50;
GO

create table access_audit (
    access_audit_id bigint not null constraint pk_access_audit primary key,
    accessed_at datetime2 not null,
    actor nvarchar(200) not null,
    purpose nvarchar(400) not null,
    what varchar(60) not null,
    student_id bigint
);
GO

create index ix_access_audit_student on access_audit (student_id, accessed_at);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('access-audit', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 11, '9:355c947fe5468f1a2b0bcfe9e463bbb0', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/001-operations.sql::change-claim::studentdata
create table change_claim (
    batch_id bigint not null constraint pk_change_claim primary key
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('change-claim', 'studentdata', 'io/studentdata/core/schema/001-operations.sql', GETDATE(), 13, '9:d34aa779ca1cd294674ece10dbcfa40d', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::term::studentdata
create sequence term_seq as bigint start with 1 increment by 50;
GO

create table term (
    term_id bigint not null constraint pk_term primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    name nvarchar(100) not null,
    starts_on date not null,
    start_is_approximate smallint not null,
    batch_id bigint not null,
    constraint uq_term_source unique (source_id, source_system),
    constraint ck_term_approximate check (start_is_approximate in (0, 1))
);
GO

create index ix_term_batch on term (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('term', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 15, '9:c450836e1b6a41cf9571d865b6c4d674', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::course::studentdata
create sequence course_seq as bigint start with 1 increment by 50;
GO

create table course (
    course_id bigint not null constraint pk_course primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) not null,
    batch_id bigint not null,
    constraint uq_course_source unique (source_id, source_system)
);
GO

create index ix_course_batch on course (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('course', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 17, '9:df769a133a5103b69d29a89d0e51a3c6', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::course-offering::studentdata
create sequence course_offering_seq as bigint start with 1 increment by 50;
GO

create table course_offering (
    offering_id bigint not null constraint pk_course_offering primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    course_id bigint not null,
    term_id bigint not null,
    starts_on date not null,
    length_days int not null,
    batch_id bigint not null,
    constraint uq_course_offering_source unique (source_id, source_system),
    constraint fk_course_offering_course foreign key (course_id) references course (course_id),
    constraint fk_course_offering_term foreign key (term_id) references term (term_id),
    constraint ck_course_offering_length check (length_days between 1 and 3660)
);
GO

create index ix_course_offering_course on course_offering (course_id);
GO

create index ix_course_offering_term on course_offering (term_id);
GO

create index ix_course_offering_batch on course_offering (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('course-offering', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 19, '9:25e4cb3f10c38cb9b6fb759352799018', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::student::studentdata
create sequence student_seq as bigint start with 1 increment by 1000;
GO

create table student (
    student_id bigint not null constraint pk_student primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    batch_id bigint not null,
    constraint uq_student_source unique (source_id, source_system)
);
GO

create index ix_student_batch on student (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('student', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 21, '9:629392507cd454ca3db4a0162513e7ad', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::student-profile::studentdata
create sequence student_profile_seq as bigint start with 1 increment by 1000;
GO

create table student_profile (
    student_profile_id bigint not null constraint pk_student_profile primary key,
    student_id bigint not null,
    valid_from date not null,
    gender nvarchar(20),
    region nvarchar(60),
    highest_education nvarchar(60),
    deprivation_band nvarchar(20),
    age_band nvarchar(20),
    disability smallint,
    batch_id bigint not null,
    constraint uq_student_profile unique (student_id, valid_from),
    constraint fk_student_profile_student foreign key (student_id) references student (student_id),
    constraint ck_student_profile_disability check (disability in (0, 1))
);
GO

create index ix_student_profile_batch on student_profile (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('student-profile', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 23, '9:5ed607515e64e60245db1000200b4caa', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::assessment::studentdata
create sequence assessment_seq as bigint start with 1 increment by 50;
GO

create table assessment (
    assessment_id bigint not null constraint pk_assessment primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    offering_id bigint not null,
    assessment_type varchar(20) not null,
    due_day int,
    weight_percent float not null,
    batch_id bigint not null,
    constraint uq_assessment_source unique (source_id, source_system),
    constraint fk_assessment_course_offering foreign key (offering_id) references course_offering (offering_id),
    constraint ck_assessment_type check (assessment_type in ('TUTOR_MARKED', 'COMPUTER_MARKED', 'EXAM', 'OTHER')),
    constraint ck_assessment_weight check (weight_percent between 0 and 100)
);
GO

create index ix_assessment_offering on assessment (offering_id);
GO

create index ix_assessment_batch on assessment (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('assessment', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 25, '9:fbb1922c35d2fac772123fe082900569', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::learning-resource::studentdata
create sequence learning_resource_seq as bigint start with 1 increment by 50;
GO

create table learning_resource (
    resource_id bigint not null constraint pk_learning_resource primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    offering_id bigint not null,
    activity_type nvarchar(60) not null,
    week_from int,
    week_to int,
    batch_id bigint not null,
    constraint uq_learning_resource_source unique (source_id, source_system),
    constraint fk_learning_resource_course_offering foreign key (offering_id) references course_offering (offering_id)
);
GO

create index ix_learning_resource_offering on learning_resource (offering_id);
GO

create index ix_learning_resource_batch on learning_resource (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('learning-resource', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 27, '9:51f296e3bdfa1f278fe97485109da6dc', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::student-identity::studentdata
create sequence student_identity_seq as bigint start with 1 increment by 1000;
GO

create table student_identity (
    student_identity_id bigint not null constraint pk_student_identity primary key,
    student_id bigint not null,
    given_name nvarchar(100),
    family_name nvarchar(100),
    email nvarchar(254),
    batch_id bigint not null,
    constraint uq_student_identity unique (student_id),
    constraint fk_student_identity_student foreign key (student_id) references student (student_id)
);
GO

create index ix_student_identity_batch on student_identity (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('student-identity', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 29, '9:43c03966a9de3a7b05bc2ac7c1b2a98a', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::program::studentdata
create sequence program_seq as bigint start with 1 increment by 50;
GO

create table program (
    program_id bigint not null constraint pk_program primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) not null,
    batch_id bigint not null,
    constraint uq_program_source unique (source_id, source_system)
);
GO

create index ix_program_batch on program (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('program', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 31, '9:b4cdb234d8722dfdcc3342e69badcde6', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::program-membership::studentdata
create sequence program_membership_seq as bigint start with 1 increment by 1000;
GO

create table program_membership (
    program_membership_id bigint not null constraint pk_program_membership primary key,
    student_id bigint not null,
    program_id bigint not null,
    from_date date not null,
    to_date date,
    batch_id bigint not null,
    constraint uq_program_membership unique (student_id, program_id, from_date),
    constraint fk_program_membership_student foreign key (student_id) references student (student_id),
    constraint fk_program_membership_program foreign key (program_id) references program (program_id),
    constraint ck_program_membership_dates check (to_date >= from_date)
);
GO

create index ix_program_membership_program on program_membership (program_id);
GO

create index ix_program_membership_batch on program_membership (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('program-membership', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 33, '9:96dcab12c730c220e655ac9ee2d25124', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::staff::studentdata
create sequence staff_seq as bigint start with 1 increment by 50;
GO

create table staff (
    staff_id bigint not null constraint pk_staff primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    display_name nvarchar(200),
    batch_id bigint not null,
    constraint uq_staff_source unique (source_id, source_system)
);
GO

create index ix_staff_batch on staff (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('staff', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 35, '9:b041ab580029341d43d3e6845a131a28', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/002-information.sql::staff-assignment::studentdata
create sequence staff_assignment_seq as bigint start with 1 increment by 50;
GO

create table staff_assignment (
    staff_assignment_id bigint not null constraint pk_staff_assignment primary key,
    staff_id bigint not null,
    offering_id bigint not null,
    staff_role varchar(20) not null,
    batch_id bigint not null,
    constraint uq_staff_assignment unique (staff_id, offering_id, staff_role),
    constraint fk_staff_assignment_staff foreign key (staff_id) references staff (staff_id),
    constraint fk_staff_assignment_course_offering foreign key (offering_id) references course_offering (offering_id),
    constraint ck_staff_assignment_role check (staff_role in ('TEACHER', 'TUTOR', 'ADVISOR', 'OTHER'))
);
GO

create index ix_staff_assignment_offering on staff_assignment (offering_id);
GO

create index ix_staff_assignment_batch on staff_assignment (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('staff-assignment', 'studentdata', 'io/studentdata/core/schema/002-information.sql', GETDATE(), 37, '9:49ab5ad0490c2170f9ac096de119cc6c', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/003-transactions.sql::enrollment::studentdata
create sequence enrollment_seq as bigint start with 1 increment by 1000;
GO

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
GO

create index ix_enrollment_offering on enrollment (offering_id, student_id);
GO

create index ix_enrollment_batch on enrollment (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('enrollment', 'studentdata', 'io/studentdata/core/schema/003-transactions.sql', GETDATE(), 39, '9:db243ac51e2e43e75c37164b579f7fd1', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/003-transactions.sql::assessment-attempt::studentdata
create sequence assessment_attempt_seq as bigint start with 1 increment by 1000;
GO

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
GO

create index ix_assessment_attempt_assessment on assessment_attempt (assessment_id);
GO

create index ix_assessment_attempt_batch on assessment_attempt (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('assessment-attempt', 'studentdata', 'io/studentdata/core/schema/003-transactions.sql', GETDATE(), 41, '9:7fcb79dd0bdaf0bcce93176932674e6b', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/003-transactions.sql::enrollment-event::studentdata
create sequence enrollment_event_seq as bigint start with 1 increment by 1000;
GO

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
GO

create index ix_enrollment_event_batch on enrollment_event (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('enrollment-event', 'studentdata', 'io/studentdata/core/schema/003-transactions.sql', GETDATE(), 43, '9:78cb2c9efd97467fe226befe0994b31c', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/003-transactions.sql::account-transaction::studentdata
create sequence account_transaction_seq as bigint start with 1 increment by 1000;
GO

create table account_transaction (
    account_transaction_id bigint not null constraint pk_account_transaction primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
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
GO

create index ix_account_transaction_student on account_transaction (student_id, posted_on);
GO

create index ix_account_transaction_reverses on account_transaction (reverses_id);
GO

create index ix_account_transaction_batch on account_transaction (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('account-transaction', 'studentdata', 'io/studentdata/core/schema/003-transactions.sql', GETDATE(), 45, '9:e6c45dd5d790dadb47c392d9f1fe42fa', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/004-interactions.sql::interaction::studentdata
create sequence interaction_seq as bigint start with 1 increment by 1000;
GO

create table interaction (
    interaction_id bigint not null constraint pk_interaction primary key,
    enrollment_id bigint not null,
    course_day int not null,
    resource_id bigint not null,
    clicks int not null,
    batch_id bigint not null,
    constraint uq_interaction unique (enrollment_id, course_day, resource_id)
);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('interaction', 'studentdata', 'io/studentdata/core/schema/004-interactions.sql', GETDATE(), 47, '9:2213e2d1c82b9f7b6633292f9caf0e22', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/004-interactions.sql::interaction-event::studentdata
create sequence interaction_event_seq as bigint start with 1 increment by 1000;
GO

create table interaction_event (
    interaction_event_id bigint not null constraint pk_interaction_event primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    enrollment_id bigint not null,
    resource_id bigint,
    verb nvarchar(200) not null,
    occurred_at datetime2 not null,
    course_day int not null,
    batch_id bigint not null,
    constraint uq_interaction_event_source unique (source_id, source_system),
    constraint fk_interaction_event_enrollment foreign key (enrollment_id) references enrollment (enrollment_id)
);
GO

create index ix_interaction_event_enrollment on interaction_event (enrollment_id, course_day);
GO

create index ix_interaction_event_batch on interaction_event (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('interaction-event', 'studentdata', 'io/studentdata/core/schema/004-interactions.sql', GETDATE(), 49, '9:d8cd2e9b0d744ff1cdcdb1b059b1fe4d', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/004-interactions.sql::attendance::studentdata
create sequence attendance_seq as bigint start with 1 increment by 1000;
GO

create table attendance (
    attendance_id bigint not null constraint pk_attendance primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    enrollment_id bigint not null,
    course_day int not null,
    session_name nvarchar(100),
    attendance_status varchar(20) not null,
    batch_id bigint not null,
    constraint uq_attendance_source unique (source_id, source_system),
    constraint fk_attendance_enrollment foreign key (enrollment_id) references enrollment (enrollment_id),
    constraint ck_attendance_status check (attendance_status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT'))
);
GO

create index ix_attendance_enrollment on attendance (enrollment_id, course_day);
GO

create index ix_attendance_batch on attendance (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('attendance', 'studentdata', 'io/studentdata/core/schema/004-interactions.sql', GETDATE(), 51, '9:72af9a82bf1f0cc0bd4dff8503aa2f74', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

-- Changeset io/studentdata/core/schema/004-interactions.sql::advising-contact::studentdata
create sequence advising_contact_seq as bigint start with 1 increment by 1000;
GO

create table advising_contact (
    advising_contact_id bigint not null constraint pk_advising_contact primary key,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    source_id nvarchar(120) collate Latin1_General_100_BIN2 not null,
    student_id bigint not null,
    offering_id bigint,
    staff_id bigint,
    contacted_on date not null,
    channel varchar(20) not null,
    outcome varchar(20),
    batch_id bigint not null,
    constraint uq_advising_contact_source unique (source_id, source_system),
    constraint fk_advising_contact_student foreign key (student_id) references student (student_id),
    constraint fk_advising_contact_course_offering foreign key (offering_id) references course_offering (offering_id),
    constraint fk_advising_contact_staff foreign key (staff_id) references staff (staff_id),
    constraint ck_advising_contact_channel check (channel in ('EMAIL', 'PHONE', 'MEETING', 'MESSAGE', 'OTHER')),
    constraint ck_advising_contact_outcome check (outcome in ('REACHED', 'NOT_REACHED', 'REFERRED', 'DECLINED'))
);
GO

create index ix_advising_contact_student on advising_contact (student_id, contacted_on);
GO

create index ix_advising_contact_offering on advising_contact (offering_id);
GO

create index ix_advising_contact_staff on advising_contact (staff_id);
GO

create index ix_advising_contact_batch on advising_contact (batch_id);
GO

INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('advising-contact', 'studentdata', 'io/studentdata/core/schema/004-interactions.sql', GETDATE(), 53, '9:92ccd2fefe297ac1102010fd5d71f859', 'sql', '', 'EXECUTED', NULL, NULL, '4.33.0', NULL)
GO

