--liquibase formatted sql
-- Interactions: what students did.

--changeset studentdata:interaction
-- Clicks of an enrollment on a resource on a course day. A row that changes gets a new
-- interaction_id, so that the rows of a batch lie in the key range that change_batch_table states.
-- No foreign keys: every key is resolved when a row is written, and checking both again for each of
-- millions of rows more than doubles the time of a load.
create sequence interaction_seq as bigint start with 1 increment by 1000;
create table interaction (
    interaction_id bigint not null constraint pk_interaction primary key,
    enrollment_id bigint not null,
    course_day int not null,
    resource_id bigint not null,
    clicks int not null,
    batch_id bigint not null,
    constraint uq_interaction unique (enrollment_id, course_day, resource_id)
);
--rollback drop table interaction;
--rollback drop sequence interaction_seq;

--changeset studentdata:interaction-event
-- One event of a learning record store, by its id there. occurred_at is UTC.
create sequence interaction_event_seq as bigint start with 1 increment by 1000;
create table interaction_event (
    interaction_event_id bigint not null constraint pk_interaction_event primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    enrollment_id bigint not null,
    resource_id bigint,
    verb nvarchar(200) not null,
    occurred_at datetime2 not null,
    course_day int not null,
    batch_id bigint not null,
    constraint uq_interaction_event_source unique (source_id, source_system),
    constraint fk_interaction_event_enrollment foreign key (enrollment_id) references enrollment (enrollment_id)
);
create index ix_interaction_event_enrollment on interaction_event (enrollment_id, course_day);
create index ix_interaction_event_batch on interaction_event (batch_id);
--rollback drop table interaction_event;
--rollback drop sequence interaction_event_seq;

--changeset studentdata:attendance
-- Whether a student came to a session.
create sequence attendance_seq as bigint start with 1 increment by 1000;
create table attendance (
    attendance_id bigint not null constraint pk_attendance primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    enrollment_id bigint not null,
    course_day int not null,
    session_name nvarchar(100),
    attendance_status varchar(20) not null,
    batch_id bigint not null,
    constraint uq_attendance_source unique (source_id, source_system),
    constraint fk_attendance_enrollment foreign key (enrollment_id) references enrollment (enrollment_id),
    constraint ck_attendance_status check (attendance_status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT'))
);
create index ix_attendance_enrollment on attendance (enrollment_id, course_day);
create index ix_attendance_batch on attendance (batch_id);
--rollback drop table attendance;
--rollback drop sequence attendance_seq;

--changeset studentdata:advising-contact
-- An outreach to a student and what came of it; outcome is null while open.
create sequence advising_contact_seq as bigint start with 1 increment by 1000;
create table advising_contact (
    advising_contact_id bigint not null constraint pk_advising_contact primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
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
create index ix_advising_contact_student on advising_contact (student_id, contacted_on);
create index ix_advising_contact_offering on advising_contact (offering_id);
create index ix_advising_contact_staff on advising_contact (staff_id);
create index ix_advising_contact_batch on advising_contact (batch_id);
--rollback drop table advising_contact;
--rollback drop sequence advising_contact_seq;
