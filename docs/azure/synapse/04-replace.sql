-- Puts what was staged in its place; to be run again from its beginning, wherever it stopped.
-- First: whether everything was copied, and whether an earlier run stopped between two renames.
if not exists (select 1 from stg_dim_date)
    throw 51000, 'Nothing was copied to stg_dim_date. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_student)
    throw 51000, 'Nothing was copied to stg_dim_student. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_term)
    throw 51000, 'Nothing was copied to stg_dim_term. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_course)
    throw 51000, 'Nothing was copied to stg_dim_course. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_offering)
    throw 51000, 'Nothing was copied to stg_dim_offering. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_assessment)
    throw 51000, 'Nothing was copied to stg_dim_assessment. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_resource)
    throw 51000, 'Nothing was copied to stg_dim_resource. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_program)
    throw 51000, 'Nothing was copied to stg_dim_program. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_staff)
    throw 51000, 'Nothing was copied to stg_dim_staff. Run 02-copy.sql to its end first', 1;
if not exists (select 1 from stg_dim_model_version)
    throw 51000, 'Nothing was copied to stg_dim_model_version. Run 02-copy.sql to its end first', 1;
GO

if object_id(N'dim_date', N'U') is null
    rename object dim_date_previous to dim_date;
GO

if object_id(N'dim_date_previous', N'U') is not null
    drop table dim_date_previous;
GO

if object_id(N'dim_date_next', N'U') is not null
    drop table dim_date_next;
GO

if object_id(N'dim_student', N'U') is null
    rename object dim_student_previous to dim_student;
GO

if object_id(N'dim_student_previous', N'U') is not null
    drop table dim_student_previous;
GO

if object_id(N'dim_student_next', N'U') is not null
    drop table dim_student_next;
GO

if object_id(N'dim_term', N'U') is null
    rename object dim_term_previous to dim_term;
GO

if object_id(N'dim_term_previous', N'U') is not null
    drop table dim_term_previous;
GO

if object_id(N'dim_term_next', N'U') is not null
    drop table dim_term_next;
GO

if object_id(N'dim_course', N'U') is null
    rename object dim_course_previous to dim_course;
GO

if object_id(N'dim_course_previous', N'U') is not null
    drop table dim_course_previous;
GO

if object_id(N'dim_course_next', N'U') is not null
    drop table dim_course_next;
GO

if object_id(N'dim_offering', N'U') is null
    rename object dim_offering_previous to dim_offering;
GO

if object_id(N'dim_offering_previous', N'U') is not null
    drop table dim_offering_previous;
GO

if object_id(N'dim_offering_next', N'U') is not null
    drop table dim_offering_next;
GO

if object_id(N'dim_assessment', N'U') is null
    rename object dim_assessment_previous to dim_assessment;
GO

if object_id(N'dim_assessment_previous', N'U') is not null
    drop table dim_assessment_previous;
GO

if object_id(N'dim_assessment_next', N'U') is not null
    drop table dim_assessment_next;
GO

if object_id(N'dim_resource', N'U') is null
    rename object dim_resource_previous to dim_resource;
GO

if object_id(N'dim_resource_previous', N'U') is not null
    drop table dim_resource_previous;
GO

if object_id(N'dim_resource_next', N'U') is not null
    drop table dim_resource_next;
GO

if object_id(N'dim_program', N'U') is null
    rename object dim_program_previous to dim_program;
GO

if object_id(N'dim_program_previous', N'U') is not null
    drop table dim_program_previous;
GO

if object_id(N'dim_program_next', N'U') is not null
    drop table dim_program_next;
GO

if object_id(N'dim_staff', N'U') is null
    rename object dim_staff_previous to dim_staff;
GO

if object_id(N'dim_staff_previous', N'U') is not null
    drop table dim_staff_previous;
GO

if object_id(N'dim_staff_next', N'U') is not null
    drop table dim_staff_next;
GO

if object_id(N'dim_model_version', N'U') is null
    rename object dim_model_version_previous to dim_model_version;
GO

if object_id(N'dim_model_version_previous', N'U') is not null
    drop table dim_model_version_previous;
GO

if object_id(N'dim_model_version_next', N'U') is not null
    drop table dim_model_version_next;
GO

if object_id(N'fct_enrollment', N'U') is null
    rename object fct_enrollment_previous to fct_enrollment;
GO

if object_id(N'fct_enrollment_previous', N'U') is not null
    drop table fct_enrollment_previous;
GO

if object_id(N'fct_enrollment_next', N'U') is not null
    drop table fct_enrollment_next;
GO

if object_id(N'fct_enrollment_event', N'U') is null
    rename object fct_enrollment_event_previous to fct_enrollment_event;
GO

if object_id(N'fct_enrollment_event_previous', N'U') is not null
    drop table fct_enrollment_event_previous;
GO

if object_id(N'fct_enrollment_event_next', N'U') is not null
    drop table fct_enrollment_event_next;
GO

if object_id(N'fct_assessment_attempt', N'U') is null
    rename object fct_assessment_attempt_previous to fct_assessment_attempt;
GO

if object_id(N'fct_assessment_attempt_previous', N'U') is not null
    drop table fct_assessment_attempt_previous;
GO

if object_id(N'fct_assessment_attempt_next', N'U') is not null
    drop table fct_assessment_attempt_next;
GO

if object_id(N'fct_interaction_daily', N'U') is null
    rename object fct_interaction_daily_previous to fct_interaction_daily;
GO

if object_id(N'fct_interaction_daily_previous', N'U') is not null
    drop table fct_interaction_daily_previous;
GO

if object_id(N'fct_interaction_daily_next', N'U') is not null
    drop table fct_interaction_daily_next;
GO

if object_id(N'fct_engagement_weekly', N'U') is null
    rename object fct_engagement_weekly_previous to fct_engagement_weekly;
GO

if object_id(N'fct_engagement_weekly_previous', N'U') is not null
    drop table fct_engagement_weekly_previous;
GO

if object_id(N'fct_engagement_weekly_next', N'U') is not null
    drop table fct_engagement_weekly_next;
GO

if object_id(N'fct_attendance', N'U') is null
    rename object fct_attendance_previous to fct_attendance;
GO

if object_id(N'fct_attendance_previous', N'U') is not null
    drop table fct_attendance_previous;
GO

if object_id(N'fct_attendance_next', N'U') is not null
    drop table fct_attendance_next;
GO

if object_id(N'fct_program_membership', N'U') is null
    rename object fct_program_membership_previous to fct_program_membership;
GO

if object_id(N'fct_program_membership_previous', N'U') is not null
    drop table fct_program_membership_previous;
GO

if object_id(N'fct_program_membership_next', N'U') is not null
    drop table fct_program_membership_next;
GO

if object_id(N'fct_account_transaction', N'U') is null
    rename object fct_account_transaction_previous to fct_account_transaction;
GO

if object_id(N'fct_account_transaction_previous', N'U') is not null
    drop table fct_account_transaction_previous;
GO

if object_id(N'fct_account_transaction_next', N'U') is not null
    drop table fct_account_transaction_next;
GO

if object_id(N'fct_account_balance_monthly', N'U') is null
    rename object fct_account_balance_monthly_previous to fct_account_balance_monthly;
GO

if object_id(N'fct_account_balance_monthly_previous', N'U') is not null
    drop table fct_account_balance_monthly_previous;
GO

if object_id(N'fct_account_balance_monthly_next', N'U') is not null
    drop table fct_account_balance_monthly_next;
GO

if object_id(N'fct_advising_contact', N'U') is null
    rename object fct_advising_contact_previous to fct_advising_contact;
GO

if object_id(N'fct_advising_contact_previous', N'U') is not null
    drop table fct_advising_contact_previous;
GO

if object_id(N'fct_advising_contact_next', N'U') is not null
    drop table fct_advising_contact_next;
GO

if object_id(N'bridge_staff_assignment', N'U') is null
    rename object bridge_staff_assignment_previous to bridge_staff_assignment;
GO

if object_id(N'bridge_staff_assignment_previous', N'U') is not null
    drop table bridge_staff_assignment_previous;
GO

if object_id(N'bridge_staff_assignment_next', N'U') is not null
    drop table bridge_staff_assignment_next;
GO

if object_id(N'fct_risk_score', N'U') is null
    rename object fct_risk_score_previous to fct_risk_score;
GO

if object_id(N'fct_risk_score_previous', N'U') is not null
    drop table fct_risk_score_previous;
GO

if object_id(N'fct_risk_score_next', N'U') is not null
    drop table fct_risk_score_next;
GO

-- Then tables are made beside those that are read.
-- dim_date: rebuilt, there as here.
create table dim_date_next
with (distribution = replicate, heap)
as
select date_key, calendar_date, day_number, year_number, quarter_number, month_number, day_of_month, iso_weekday
from stg_dim_date;
GO

-- dim_student: type 2; spans and student_key come with the export.
create table dim_student_next
with (distribution = replicate, heap)
as
select student_key, student_durable_key, student_pseudonym, gender, region, highest_education, deprivation_band, age_band, disability, declared_on, valid_from, valid_to, is_current
from stg_dim_student;
GO

-- dim_term: type 1; term_key comes with the export.
create table dim_term_next
with (distribution = replicate, heap)
as
select term_key, source_system, term_code, term_name, start_date, start_day_number, start_is_approximate
from stg_dim_term;
GO

-- dim_course: type 1; course_key comes with the export.
create table dim_course_next
with (distribution = replicate, heap)
as
select course_key, source_system, course_code, title
from stg_dim_course;
GO

-- dim_offering: type 1; offering_key comes with the export.
create table dim_offering_next
with (distribution = replicate, heap)
as
select offering_key, course_key, source_system, offering_code, course_code, term_code, start_date, start_day_number, start_is_approximate, length_days, term_key
from stg_dim_offering;
GO

-- dim_assessment: type 1; assessment_key comes with the export.
create table dim_assessment_next
with (distribution = replicate, heap)
as
select assessment_key, offering_key, source_system, assessment_code, assessment_type, due_day, weight_percent
from stg_dim_assessment;
GO

-- dim_resource: type 1; resource_key comes with the export.
create table dim_resource_next
with (distribution = replicate, heap)
as
select resource_key, offering_key, source_system, resource_code, activity_type, week_from, week_to
from stg_dim_resource;
GO

-- dim_program: type 1; program_key comes with the export.
create table dim_program_next
with (distribution = replicate, heap)
as
select program_key, source_system, program_code, title
from stg_dim_program;
GO

-- dim_staff: type 1; staff_key comes with the export.
create table dim_staff_next
with (distribution = replicate, heap)
as
select staff_key, staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings, other_offerings
from stg_dim_staff;
GO

-- dim_model_version: written by models.
create table dim_model_version_next
with (distribution = replicate, heap)
as
select model_version_key, model_name, model_version, observation_day, run_id, trained_at
from stg_dim_model_version;
GO

-- fct_enrollment: type 1; enrollment_key comes with the export.
create table fct_enrollment_next
with (distribution = hash(student_durable_key), heap)
as
select enrollment_key, offering_key, student_key, student_durable_key, registered_day, withdrawn_day, previous_attempts, studied_credits, final_result
from stg_fct_enrollment;
GO

-- fct_enrollment_event: replaced there by what it is about, here as a whole.
create table fct_enrollment_event_next
with (distribution = hash(student_durable_key), heap)
as
select enrollment_key, event_number, offering_key, student_key, student_durable_key, event_type, course_day, final_result
from stg_fct_enrollment_event;
GO

-- fct_assessment_attempt: replaced there by what it is about, here as a whole.
create table fct_assessment_attempt_next
with (distribution = hash(student_durable_key), heap)
as
select enrollment_key, assessment_key, offering_key, student_key, student_durable_key, submitted_day, is_banked, score_percent
from stg_fct_assessment_attempt;
GO

-- fct_interaction_daily: replaced there by what it is about, here as a whole.
create table fct_interaction_daily_next
with (distribution = hash(student_durable_key), clustered columnstore index)
as
select enrollment_key, resource_key, offering_key, student_key, student_durable_key, course_day, clicks
from stg_fct_interaction_daily;
GO

-- fct_engagement_weekly: periods restated there, all of them replaced here.
create table fct_engagement_weekly_next
with (distribution = hash(student_durable_key), clustered columnstore index)
as
select enrollment_key, offering_key, student_key, student_durable_key, course_week, active_days, clicks, resources
from stg_fct_engagement_weekly;
GO

-- fct_attendance: replaced there by what it is about, here as a whole.
create table fct_attendance_next
with (distribution = hash(student_durable_key), clustered columnstore index)
as
select attendance_pseudonym, enrollment_key, offering_key, student_key, student_durable_key, course_day, attendance_status
from stg_fct_attendance;
GO

-- fct_program_membership: replaced there by what it is about, here as a whole.
create table fct_program_membership_next
with (distribution = hash(student_durable_key), heap)
as
select student_durable_key, program_key, from_date_key, student_key, to_date_key
from stg_fct_program_membership;
GO

-- fct_account_transaction: replaced there by what it is about, here as a whole.
create table fct_account_transaction_next
with (distribution = hash(student_durable_key), heap)
as
select transaction_pseudonym, student_key, student_durable_key, posted_date_key, due_date_key, transaction_type, amount, currency
from stg_fct_account_transaction;
GO

-- fct_account_balance_monthly: periods restated there, all of them replaced here.
create table fct_account_balance_monthly_next
with (distribution = hash(student_durable_key), heap)
as
select student_durable_key, currency, month_key, student_key, month_end_date_key, charged, refunded, paid, aided, balance, overdue
from stg_fct_account_balance_monthly;
GO

-- fct_advising_contact: replaced there by what it is about, here as a whole.
create table fct_advising_contact_next
with (distribution = hash(student_durable_key), heap)
as
select contact_pseudonym, student_key, student_durable_key, offering_key, staff_key, contacted_date_key, channel, outcome
from stg_fct_advising_contact;
GO

-- bridge_staff_assignment: replaced there by what it is about, here as a whole.
create table bridge_staff_assignment_next
with (distribution = replicate, heap)
as
select staff_key, offering_key, staff_role
from stg_bridge_staff_assignment;
GO

-- fct_risk_score: written by models.
create table fct_risk_score_next
with (distribution = hash(student_durable_key), heap)
as
select enrollment_key, observation_day, model_version_key, offering_key, student_durable_key, probability, scored_at, student_key
from stg_fct_risk_score;
GO

-- Then they change places, each in an instant that waits for its readers.
rename object dim_date to dim_date_previous;
GO

rename object dim_date_next to dim_date;
GO

rename object dim_student to dim_student_previous;
GO

rename object dim_student_next to dim_student;
GO

rename object dim_term to dim_term_previous;
GO

rename object dim_term_next to dim_term;
GO

rename object dim_course to dim_course_previous;
GO

rename object dim_course_next to dim_course;
GO

rename object dim_offering to dim_offering_previous;
GO

rename object dim_offering_next to dim_offering;
GO

rename object dim_assessment to dim_assessment_previous;
GO

rename object dim_assessment_next to dim_assessment;
GO

rename object dim_resource to dim_resource_previous;
GO

rename object dim_resource_next to dim_resource;
GO

rename object dim_program to dim_program_previous;
GO

rename object dim_program_next to dim_program;
GO

rename object dim_staff to dim_staff_previous;
GO

rename object dim_staff_next to dim_staff;
GO

rename object dim_model_version to dim_model_version_previous;
GO

rename object dim_model_version_next to dim_model_version;
GO

rename object fct_enrollment to fct_enrollment_previous;
GO

rename object fct_enrollment_next to fct_enrollment;
GO

rename object fct_enrollment_event to fct_enrollment_event_previous;
GO

rename object fct_enrollment_event_next to fct_enrollment_event;
GO

rename object fct_assessment_attempt to fct_assessment_attempt_previous;
GO

rename object fct_assessment_attempt_next to fct_assessment_attempt;
GO

rename object fct_interaction_daily to fct_interaction_daily_previous;
GO

rename object fct_interaction_daily_next to fct_interaction_daily;
GO

rename object fct_engagement_weekly to fct_engagement_weekly_previous;
GO

rename object fct_engagement_weekly_next to fct_engagement_weekly;
GO

rename object fct_attendance to fct_attendance_previous;
GO

rename object fct_attendance_next to fct_attendance;
GO

rename object fct_program_membership to fct_program_membership_previous;
GO

rename object fct_program_membership_next to fct_program_membership;
GO

rename object fct_account_transaction to fct_account_transaction_previous;
GO

rename object fct_account_transaction_next to fct_account_transaction;
GO

rename object fct_account_balance_monthly to fct_account_balance_monthly_previous;
GO

rename object fct_account_balance_monthly_next to fct_account_balance_monthly;
GO

rename object fct_advising_contact to fct_advising_contact_previous;
GO

rename object fct_advising_contact_next to fct_advising_contact;
GO

rename object bridge_staff_assignment to bridge_staff_assignment_previous;
GO

rename object bridge_staff_assignment_next to bridge_staff_assignment;
GO

rename object fct_risk_score to fct_risk_score_previous;
GO

rename object fct_risk_score_next to fct_risk_score;
GO

-- Last, what was there before goes, and keys are told.
if object_id(N'dim_date_previous', N'U') is not null
    drop table dim_date_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_date'))
    alter table dim_date add constraint pk_dim_date primary key nonclustered (date_key) not enforced;
GO

if object_id(N'dim_student_previous', N'U') is not null
    drop table dim_student_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_student'))
    alter table dim_student add constraint pk_dim_student primary key nonclustered (student_key) not enforced;
GO

if object_id(N'dim_term_previous', N'U') is not null
    drop table dim_term_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_term'))
    alter table dim_term add constraint pk_dim_term primary key nonclustered (term_key) not enforced;
GO

if object_id(N'dim_course_previous', N'U') is not null
    drop table dim_course_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_course'))
    alter table dim_course add constraint pk_dim_course primary key nonclustered (course_key) not enforced;
GO

if object_id(N'dim_offering_previous', N'U') is not null
    drop table dim_offering_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_offering'))
    alter table dim_offering add constraint pk_dim_offering primary key nonclustered (offering_key) not enforced;
GO

if object_id(N'dim_assessment_previous', N'U') is not null
    drop table dim_assessment_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_assessment'))
    alter table dim_assessment add constraint pk_dim_assessment primary key nonclustered (assessment_key) not enforced;
GO

if object_id(N'dim_resource_previous', N'U') is not null
    drop table dim_resource_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_resource'))
    alter table dim_resource add constraint pk_dim_resource primary key nonclustered (resource_key) not enforced;
GO

if object_id(N'dim_program_previous', N'U') is not null
    drop table dim_program_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_program'))
    alter table dim_program add constraint pk_dim_program primary key nonclustered (program_key) not enforced;
GO

if object_id(N'dim_staff_previous', N'U') is not null
    drop table dim_staff_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_staff'))
    alter table dim_staff add constraint pk_dim_staff primary key nonclustered (staff_key) not enforced;
GO

if object_id(N'dim_model_version_previous', N'U') is not null
    drop table dim_model_version_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'dim_model_version'))
    alter table dim_model_version add constraint pk_dim_model_version primary key nonclustered (model_version_key) not enforced;
GO

if object_id(N'fct_enrollment_previous', N'U') is not null
    drop table fct_enrollment_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_enrollment'))
    alter table fct_enrollment add constraint pk_fct_enrollment primary key nonclustered (enrollment_key) not enforced;
GO

if object_id(N'fct_enrollment_event_previous', N'U') is not null
    drop table fct_enrollment_event_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_enrollment_event'))
    alter table fct_enrollment_event add constraint pk_fct_enrollment_event primary key nonclustered (enrollment_key, event_number) not enforced;
GO

if object_id(N'fct_assessment_attempt_previous', N'U') is not null
    drop table fct_assessment_attempt_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_assessment_attempt'))
    alter table fct_assessment_attempt add constraint pk_fct_assessment_attempt primary key nonclustered (enrollment_key, assessment_key) not enforced;
GO

if object_id(N'fct_interaction_daily_previous', N'U') is not null
    drop table fct_interaction_daily_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_interaction_daily'))
    alter table fct_interaction_daily add constraint pk_fct_interaction_daily primary key nonclustered (enrollment_key, resource_key, course_day) not enforced;
GO

if object_id(N'fct_engagement_weekly_previous', N'U') is not null
    drop table fct_engagement_weekly_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_engagement_weekly'))
    alter table fct_engagement_weekly add constraint pk_fct_engagement_weekly primary key nonclustered (enrollment_key, course_week) not enforced;
GO

if object_id(N'fct_attendance_previous', N'U') is not null
    drop table fct_attendance_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_attendance'))
    alter table fct_attendance add constraint pk_fct_attendance primary key nonclustered (attendance_pseudonym) not enforced;
GO

if object_id(N'fct_program_membership_previous', N'U') is not null
    drop table fct_program_membership_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_program_membership'))
    alter table fct_program_membership add constraint pk_fct_program_membership primary key nonclustered (student_durable_key, program_key, from_date_key) not enforced;
GO

if object_id(N'fct_account_transaction_previous', N'U') is not null
    drop table fct_account_transaction_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_account_transaction'))
    alter table fct_account_transaction add constraint pk_fct_account_transaction primary key nonclustered (transaction_pseudonym) not enforced;
GO

if object_id(N'fct_account_balance_monthly_previous', N'U') is not null
    drop table fct_account_balance_monthly_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_account_balance_monthly'))
    alter table fct_account_balance_monthly add constraint pk_fct_account_balance_monthly primary key nonclustered (student_durable_key, currency, month_key) not enforced;
GO

if object_id(N'fct_advising_contact_previous', N'U') is not null
    drop table fct_advising_contact_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_advising_contact'))
    alter table fct_advising_contact add constraint pk_fct_advising_contact primary key nonclustered (contact_pseudonym) not enforced;
GO

if object_id(N'bridge_staff_assignment_previous', N'U') is not null
    drop table bridge_staff_assignment_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'bridge_staff_assignment'))
    alter table bridge_staff_assignment add constraint pk_bridge_staff_assignment primary key nonclustered (staff_key, offering_key, staff_role) not enforced;
GO

if object_id(N'fct_risk_score_previous', N'U') is not null
    drop table fct_risk_score_previous;
GO

if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'fct_risk_score'))
    alter table fct_risk_score add constraint pk_fct_risk_score primary key nonclustered (offering_key, observation_day, model_version_key, enrollment_key) not enforced;
GO
