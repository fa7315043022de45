-- The star's tables on a Synapse dedicated SQL pool. Again with each version of the library: what is
-- there stays, and 04-replace.sql makes it anew with the columns of the export.
-- Facts about students lie by student, all else is on every node. Keys are not enforced: the
-- warehouse that is exported has checked them.
if object_id(N'dim_date', N'U') is null
    create table dim_date (
        date_key int not null,
        calendar_date date not null,
        day_number int not null,
        year_number int not null,
        quarter_number int not null,
        month_number int not null,
        day_of_month int not null,
        iso_weekday int not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_date'))
    alter table dim_date add constraint pk_dim_date primary key nonclustered (date_key) not enforced;
GO

if object_id(N'dim_student', N'U') is null
    create table dim_student (
        student_key bigint not null,
        student_durable_key bigint not null,
        student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
        gender nvarchar(20) collate Latin1_General_100_BIN2 null,
        region nvarchar(60) collate Latin1_General_100_BIN2 null,
        highest_education nvarchar(60) collate Latin1_General_100_BIN2 null,
        deprivation_band nvarchar(20) collate Latin1_General_100_BIN2 null,
        age_band nvarchar(20) collate Latin1_General_100_BIN2 null,
        disability smallint null,
        declared_on date not null,
        valid_from date not null,
        valid_to date not null,
        is_current smallint not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_student'))
    alter table dim_student add constraint pk_dim_student primary key nonclustered (student_key) not enforced;
GO

if object_id(N'dim_term', N'U') is null
    create table dim_term (
        term_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        term_name nvarchar(100) collate Latin1_General_100_BIN2 null,
        start_date date null,
        start_day_number int null,
        start_is_approximate smallint not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_term'))
    alter table dim_term add constraint pk_dim_term primary key nonclustered (term_key) not enforced;
GO

if object_id(N'dim_course', N'U') is null
    create table dim_course (
        course_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        title nvarchar(200) collate Latin1_General_100_BIN2 null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_course'))
    alter table dim_course add constraint pk_dim_course primary key nonclustered (course_key) not enforced;
GO

if object_id(N'dim_offering', N'U') is null
    create table dim_offering (
        offering_key bigint not null,
        course_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        offering_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        start_date date null,
        start_day_number int null,
        start_is_approximate smallint not null,
        length_days int not null,
        term_key bigint null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_offering'))
    alter table dim_offering add constraint pk_dim_offering primary key nonclustered (offering_key) not enforced;
GO

if object_id(N'dim_assessment', N'U') is null
    create table dim_assessment (
        assessment_key bigint not null,
        offering_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        assessment_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        assessment_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
        due_day int null,
        weight_percent float not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_assessment'))
    alter table dim_assessment add constraint pk_dim_assessment primary key nonclustered (assessment_key) not enforced;
GO

if object_id(N'dim_resource', N'U') is null
    create table dim_resource (
        resource_key bigint not null,
        offering_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        resource_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        activity_type nvarchar(60) collate Latin1_General_100_BIN2 not null,
        week_from int null,
        week_to int null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_resource'))
    alter table dim_resource add constraint pk_dim_resource primary key nonclustered (resource_key) not enforced;
GO

if object_id(N'dim_program', N'U') is null
    create table dim_program (
        program_key bigint not null,
        source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
        program_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
        title nvarchar(200) collate Latin1_General_100_BIN2 null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_program'))
    alter table dim_program add constraint pk_dim_program primary key nonclustered (program_key) not enforced;
GO

if object_id(N'dim_staff', N'U') is null
    create table dim_staff (
        staff_key bigint not null,
        staff_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
        teacher_offerings int not null,
        tutor_offerings int not null,
        advisor_offerings int not null,
        other_offerings int not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_staff'))
    alter table dim_staff add constraint pk_dim_staff primary key nonclustered (staff_key) not enforced;
GO

if object_id(N'dim_model_version', N'U') is null
    create table dim_model_version (
        model_version_key bigint not null,
        model_name nvarchar(120) collate Latin1_General_100_BIN2 not null,
        model_version nvarchar(60) collate Latin1_General_100_BIN2 not null,
        observation_day int not null,
        run_id nvarchar(60) collate Latin1_General_100_BIN2 null,
        trained_at datetime2 null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_model_version'))
    alter table dim_model_version add constraint pk_dim_model_version primary key nonclustered (model_version_key) not enforced;
GO

if object_id(N'fct_enrollment', N'U') is null
    create table fct_enrollment (
        enrollment_key bigint not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        registered_day int null,
        withdrawn_day int null,
        previous_attempts int not null,
        studied_credits int not null,
        final_result nvarchar(20) collate Latin1_General_100_BIN2 null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_enrollment'))
    alter table fct_enrollment add constraint pk_fct_enrollment primary key nonclustered (enrollment_key) not enforced;
GO

if object_id(N'fct_enrollment_event', N'U') is null
    create table fct_enrollment_event (
        enrollment_key bigint not null,
        event_number int not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        event_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
        course_day int null,
        final_result nvarchar(20) collate Latin1_General_100_BIN2 null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_enrollment_event'))
    alter table fct_enrollment_event add constraint pk_fct_enrollment_event primary key nonclustered (enrollment_key, event_number) not enforced;
GO

if object_id(N'fct_assessment_attempt', N'U') is null
    create table fct_assessment_attempt (
        enrollment_key bigint not null,
        assessment_key bigint not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        submitted_day int not null,
        is_banked smallint not null,
        score_percent float null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_assessment_attempt'))
    alter table fct_assessment_attempt add constraint pk_fct_assessment_attempt primary key nonclustered (enrollment_key, assessment_key) not enforced;
GO

if object_id(N'fct_interaction_daily', N'U') is null
    create table fct_interaction_daily (
        enrollment_key bigint not null,
        resource_key bigint not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        course_day int not null,
        clicks int not null
    )
    with (distribution = hash(student_durable_key), clustered columnstore index);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_interaction_daily'))
    alter table fct_interaction_daily add constraint pk_fct_interaction_daily primary key nonclustered (enrollment_key, resource_key, course_day) not enforced;
GO

if object_id(N'fct_engagement_weekly', N'U') is null
    create table fct_engagement_weekly (
        enrollment_key bigint not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        course_week int not null,
        active_days int not null,
        clicks bigint not null,
        resources int not null
    )
    with (distribution = hash(student_durable_key), clustered columnstore index);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_engagement_weekly'))
    alter table fct_engagement_weekly add constraint pk_fct_engagement_weekly primary key nonclustered (enrollment_key, course_week) not enforced;
GO

if object_id(N'fct_attendance', N'U') is null
    create table fct_attendance (
        attendance_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
        enrollment_key bigint not null,
        offering_key bigint not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        course_day int not null,
        attendance_status nvarchar(20) collate Latin1_General_100_BIN2 not null
    )
    with (distribution = hash(student_durable_key), clustered columnstore index);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_attendance'))
    alter table fct_attendance add constraint pk_fct_attendance primary key nonclustered (attendance_pseudonym) not enforced;
GO

if object_id(N'fct_program_membership', N'U') is null
    create table fct_program_membership (
        student_durable_key bigint not null,
        program_key bigint not null,
        from_date_key int not null,
        student_key bigint not null,
        to_date_key int null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_program_membership'))
    alter table fct_program_membership add constraint pk_fct_program_membership primary key nonclustered (student_durable_key, program_key, from_date_key) not enforced;
GO

if object_id(N'fct_account_transaction', N'U') is null
    create table fct_account_transaction (
        transaction_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        posted_date_key int not null,
        due_date_key int null,
        transaction_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
        amount decimal(19, 4) not null,
        currency nvarchar(3) collate Latin1_General_100_BIN2 not null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_account_transaction'))
    alter table fct_account_transaction add constraint pk_fct_account_transaction primary key nonclustered (transaction_pseudonym) not enforced;
GO

if object_id(N'fct_account_balance_monthly', N'U') is null
    create table fct_account_balance_monthly (
        student_durable_key bigint not null,
        currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
        month_key int not null,
        student_key bigint not null,
        month_end_date_key int not null,
        charged decimal(19, 4) not null,
        refunded decimal(19, 4) not null,
        paid decimal(19, 4) not null,
        aided decimal(19, 4) not null,
        balance decimal(19, 4) not null,
        overdue decimal(19, 4) not null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_account_balance_monthly'))
    alter table fct_account_balance_monthly add constraint pk_fct_account_balance_monthly primary key nonclustered (student_durable_key, currency, month_key) not enforced;
GO

if object_id(N'fct_advising_contact', N'U') is null
    create table fct_advising_contact (
        contact_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
        student_key bigint not null,
        student_durable_key bigint not null,
        offering_key bigint not null,
        staff_key bigint not null,
        contacted_date_key int not null,
        channel nvarchar(20) collate Latin1_General_100_BIN2 not null,
        outcome nvarchar(20) collate Latin1_General_100_BIN2 null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_advising_contact'))
    alter table fct_advising_contact add constraint pk_fct_advising_contact primary key nonclustered (contact_pseudonym) not enforced;
GO

if object_id(N'bridge_staff_assignment', N'U') is null
    create table bridge_staff_assignment (
        staff_key bigint not null,
        offering_key bigint not null,
        staff_role nvarchar(20) collate Latin1_General_100_BIN2 not null
    )
    with (distribution = replicate, heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'bridge_staff_assignment'))
    alter table bridge_staff_assignment add constraint pk_bridge_staff_assignment primary key nonclustered (staff_key, offering_key, staff_role) not enforced;
GO

if object_id(N'fct_risk_score', N'U') is null
    create table fct_risk_score (
        enrollment_key bigint not null,
        observation_day int not null,
        model_version_key bigint not null,
        offering_key bigint not null,
        student_durable_key bigint not null,
        probability float not null,
        scored_at datetime2 not null,
        student_key bigint null
    )
    with (distribution = hash(student_durable_key), heap);
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_risk_score'))
    alter table fct_risk_score add constraint pk_fct_risk_score primary key nonclustered (offering_key, observation_day, model_version_key, enrollment_key) not enforced;
GO

-- What is copied from storage, until it takes its place; made anew, with new columns.
if object_id(N'stg_dim_date', N'U') is not null
    drop table stg_dim_date;
GO

create table stg_dim_date (
    date_key int not null,
    calendar_date date not null,
    day_number int not null,
    year_number int not null,
    quarter_number int not null,
    month_number int not null,
    day_of_month int not null,
    iso_weekday int not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_student', N'U') is not null
    drop table stg_dim_student;
GO

create table stg_dim_student (
    student_key bigint not null,
    student_durable_key bigint not null,
    student_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    gender nvarchar(20) collate Latin1_General_100_BIN2 null,
    region nvarchar(60) collate Latin1_General_100_BIN2 null,
    highest_education nvarchar(60) collate Latin1_General_100_BIN2 null,
    deprivation_band nvarchar(20) collate Latin1_General_100_BIN2 null,
    age_band nvarchar(20) collate Latin1_General_100_BIN2 null,
    disability smallint null,
    declared_on date not null,
    valid_from date not null,
    valid_to date not null,
    is_current smallint not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_term', N'U') is not null
    drop table stg_dim_term;
GO

create table stg_dim_term (
    term_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_name nvarchar(100) collate Latin1_General_100_BIN2 null,
    start_date date null,
    start_day_number int null,
    start_is_approximate smallint not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_course', N'U') is not null
    drop table stg_dim_course;
GO

create table stg_dim_course (
    course_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_offering', N'U') is not null
    drop table stg_dim_offering;
GO

create table stg_dim_offering (
    offering_key bigint not null,
    course_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    offering_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    course_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    term_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    start_date date null,
    start_day_number int null,
    start_is_approximate smallint not null,
    length_days int not null,
    term_key bigint null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_assessment', N'U') is not null
    drop table stg_dim_assessment;
GO

create table stg_dim_assessment (
    assessment_key bigint not null,
    offering_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    assessment_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    assessment_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    due_day int null,
    weight_percent float not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_resource', N'U') is not null
    drop table stg_dim_resource;
GO

create table stg_dim_resource (
    resource_key bigint not null,
    offering_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    resource_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    activity_type nvarchar(60) collate Latin1_General_100_BIN2 not null,
    week_from int null,
    week_to int null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_program', N'U') is not null
    drop table stg_dim_program;
GO

create table stg_dim_program (
    program_key bigint not null,
    source_system nvarchar(40) collate Latin1_General_100_BIN2 not null,
    program_code nvarchar(120) collate Latin1_General_100_BIN2 not null,
    title nvarchar(200) collate Latin1_General_100_BIN2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_staff', N'U') is not null
    drop table stg_dim_staff;
GO

create table stg_dim_staff (
    staff_key bigint not null,
    staff_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    teacher_offerings int not null,
    tutor_offerings int not null,
    advisor_offerings int not null,
    other_offerings int not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_dim_model_version', N'U') is not null
    drop table stg_dim_model_version;
GO

create table stg_dim_model_version (
    model_version_key bigint not null,
    model_name nvarchar(120) collate Latin1_General_100_BIN2 not null,
    model_version nvarchar(60) collate Latin1_General_100_BIN2 not null,
    observation_day int not null,
    run_id nvarchar(60) collate Latin1_General_100_BIN2 null,
    trained_at datetime2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_enrollment', N'U') is not null
    drop table stg_fct_enrollment;
GO

create table stg_fct_enrollment (
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    registered_day int null,
    withdrawn_day int null,
    previous_attempts int not null,
    studied_credits int not null,
    final_result nvarchar(20) collate Latin1_General_100_BIN2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_enrollment_event', N'U') is not null
    drop table stg_fct_enrollment_event;
GO

create table stg_fct_enrollment_event (
    enrollment_key bigint not null,
    event_number int not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    event_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    course_day int null,
    final_result nvarchar(20) collate Latin1_General_100_BIN2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_assessment_attempt', N'U') is not null
    drop table stg_fct_assessment_attempt;
GO

create table stg_fct_assessment_attempt (
    enrollment_key bigint not null,
    assessment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    submitted_day int not null,
    is_banked smallint not null,
    score_percent float null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_interaction_daily', N'U') is not null
    drop table stg_fct_interaction_daily;
GO

create table stg_fct_interaction_daily (
    enrollment_key bigint not null,
    resource_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    clicks int not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_engagement_weekly', N'U') is not null
    drop table stg_fct_engagement_weekly;
GO

create table stg_fct_engagement_weekly (
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_week int not null,
    active_days int not null,
    clicks bigint not null,
    resources int not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_attendance', N'U') is not null
    drop table stg_fct_attendance;
GO

create table stg_fct_attendance (
    attendance_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    enrollment_key bigint not null,
    offering_key bigint not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    course_day int not null,
    attendance_status nvarchar(20) collate Latin1_General_100_BIN2 not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_program_membership', N'U') is not null
    drop table stg_fct_program_membership;
GO

create table stg_fct_program_membership (
    student_durable_key bigint not null,
    program_key bigint not null,
    from_date_key int not null,
    student_key bigint not null,
    to_date_key int null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_account_transaction', N'U') is not null
    drop table stg_fct_account_transaction;
GO

create table stg_fct_account_transaction (
    transaction_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    posted_date_key int not null,
    due_date_key int null,
    transaction_type nvarchar(20) collate Latin1_General_100_BIN2 not null,
    amount decimal(19, 4) not null,
    currency nvarchar(3) collate Latin1_General_100_BIN2 not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_account_balance_monthly', N'U') is not null
    drop table stg_fct_account_balance_monthly;
GO

create table stg_fct_account_balance_monthly (
    student_durable_key bigint not null,
    currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
    month_key int not null,
    student_key bigint not null,
    month_end_date_key int not null,
    charged decimal(19, 4) not null,
    refunded decimal(19, 4) not null,
    paid decimal(19, 4) not null,
    aided decimal(19, 4) not null,
    balance decimal(19, 4) not null,
    overdue decimal(19, 4) not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_advising_contact', N'U') is not null
    drop table stg_fct_advising_contact;
GO

create table stg_fct_advising_contact (
    contact_pseudonym nvarchar(40) collate Latin1_General_100_BIN2 not null,
    student_key bigint not null,
    student_durable_key bigint not null,
    offering_key bigint not null,
    staff_key bigint not null,
    contacted_date_key int not null,
    channel nvarchar(20) collate Latin1_General_100_BIN2 not null,
    outcome nvarchar(20) collate Latin1_General_100_BIN2 null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_bridge_staff_assignment', N'U') is not null
    drop table stg_bridge_staff_assignment;
GO

create table stg_bridge_staff_assignment (
    staff_key bigint not null,
    offering_key bigint not null,
    staff_role nvarchar(20) collate Latin1_General_100_BIN2 not null
)
with (distribution = round_robin, heap);
GO

if object_id(N'stg_fct_risk_score', N'U') is not null
    drop table stg_fct_risk_score;
GO

create table stg_fct_risk_score (
    enrollment_key bigint not null,
    observation_day int not null,
    model_version_key bigint not null,
    offering_key bigint not null,
    student_durable_key bigint not null,
    probability float not null,
    scored_at datetime2 not null,
    student_key bigint null
)
with (distribution = round_robin, heap);
GO
