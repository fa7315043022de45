--liquibase formatted sql
-- Information: what is taught, and to whom. Keys come from the sequences in blocks, so gaps are normal.

--changeset studentdata:term
-- A teaching term. start_is_approximate is 1 where the first day is known to the month only.
create sequence term_seq as bigint start with 1 increment by 50;
create table term (
    term_id bigint not null constraint pk_term primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    name nvarchar(100) not null,
    starts_on date not null,
    start_is_approximate smallint not null,
    batch_id bigint not null,
    constraint uq_term_source unique (source_id, source_system),
    constraint ck_term_approximate check (start_is_approximate in (0, 1))
);
create index ix_term_batch on term (batch_id);
--rollback drop table term;
--rollback drop sequence term_seq;

--changeset studentdata:course
-- A course, taught in offerings.
create sequence course_seq as bigint start with 1 increment by 50;
create table course (
    course_id bigint not null constraint pk_course primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    title nvarchar(200) not null,
    batch_id bigint not null,
    constraint uq_course_source unique (source_id, source_system)
);
create index ix_course_batch on course (batch_id);
--rollback drop table course;
--rollback drop sequence course_seq;

--changeset studentdata:course-offering
-- A course in a term. starts_on is course day 0.
create sequence course_offering_seq as bigint start with 1 increment by 50;
create table course_offering (
    offering_id bigint not null constraint pk_course_offering primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
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
create index ix_course_offering_course on course_offering (course_id);
create index ix_course_offering_term on course_offering (term_id);
create index ix_course_offering_batch on course_offering (batch_id);
--rollback drop table course_offering;
--rollback drop sequence course_offering_seq;

--changeset studentdata:student
-- A student. What is known of them is in student_profile.
create sequence student_seq as bigint start with 1 increment by 1000;
create table student (
    student_id bigint not null constraint pk_student primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    batch_id bigint not null,
    constraint uq_student_source unique (source_id, source_system)
);
create index ix_student_batch on student (batch_id);
--rollback drop table student;
--rollback drop sequence student_seq;

--changeset studentdata:student-profile
-- A student's background as declared; holds from valid_from until the next one.
create sequence student_profile_seq as bigint start with 1 increment by 1000;
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
create index ix_student_profile_batch on student_profile (batch_id);
--rollback drop table student_profile;
--rollback drop sequence student_profile_seq;

--changeset studentdata:assessment
-- Assessed work of an offering. due_day is a course day, null where there is no date;
-- weight_percent is the share of the course result.
create sequence assessment_seq as bigint start with 1 increment by 50;
create table assessment (
    assessment_id bigint not null constraint pk_assessment primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
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
create index ix_assessment_offering on assessment (offering_id);
create index ix_assessment_batch on assessment (batch_id);
--rollback drop table assessment;
--rollback drop sequence assessment_seq;

--changeset studentdata:learning-resource
-- What students use in an offering. Weeks are course weeks, null where not planned.
create sequence learning_resource_seq as bigint start with 1 increment by 50;
create table learning_resource (
    resource_id bigint not null constraint pk_learning_resource primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    offering_id bigint not null,
    activity_type nvarchar(60) not null,
    week_from int,
    week_to int,
    batch_id bigint not null,
    constraint uq_learning_resource_source unique (source_id, source_system),
    constraint fk_learning_resource_course_offering foreign key (offering_id) references course_offering (offering_id)
);
create index ix_learning_resource_offering on learning_resource (offering_id);
create index ix_learning_resource_batch on learning_resource (batch_id);
--rollback drop table learning_resource;
--rollback drop sequence learning_resource_seq;

--changeset studentdata:student-identity
-- A student's direct identifiers, apart from everything else: reads are audited, the warehouse
-- never has them.
create sequence student_identity_seq as bigint start with 1 increment by 1000;
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
create index ix_student_identity_batch on student_identity (batch_id);
--rollback drop table student_identity;
--rollback drop sequence student_identity_seq;

--changeset studentdata:program
-- A course of study towards an award.
create sequence program_seq as bigint start with 1 increment by 50;
create table program (
    program_id bigint not null constraint pk_program primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    title nvarchar(200) not null,
    batch_id bigint not null,
    constraint uq_program_source unique (source_id, source_system)
);
create index ix_program_batch on program (batch_id);
--rollback drop table program;
--rollback drop sequence program_seq;

--changeset studentdata:program-membership
-- A student's time in a program. to_date is its last day, null while it goes on.
create sequence program_membership_seq as bigint start with 1 increment by 1000;
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
create index ix_program_membership_program on program_membership (program_id);
create index ix_program_membership_batch on program_membership (batch_id);
--rollback drop table program_membership;
--rollback drop sequence program_membership_seq;

--changeset studentdata:staff
-- Somebody who teaches or advises.
create sequence staff_seq as bigint start with 1 increment by 50;
create table staff (
    staff_id bigint not null constraint pk_staff primary key,
    source_system nvarchar(40) ${binary} not null,
    source_id nvarchar(120) ${binary} not null,
    display_name nvarchar(200),
    batch_id bigint not null,
    constraint uq_staff_source unique (source_id, source_system)
);
create index ix_staff_batch on staff (batch_id);
--rollback drop table staff;
--rollback drop sequence staff_seq;

--changeset studentdata:staff-assignment
-- What somebody does in an offering.
create sequence staff_assignment_seq as bigint start with 1 increment by 50;
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
create index ix_staff_assignment_offering on staff_assignment (offering_id);
create index ix_staff_assignment_batch on staff_assignment (batch_id);
--rollback drop table staff_assignment;
--rollback drop sequence staff_assignment_seq;
