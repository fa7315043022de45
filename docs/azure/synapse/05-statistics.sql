-- Statistics of keys and of the columns that queries filter by. After each load: a table that took
-- its place anew has none, and the others change.
if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_date') and name = N'st_dim_date_date_key'
)
    create statistics st_dim_date_date_key on dim_date (date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_date') and name = N'st_dim_date_calendar_date'
)
    create statistics st_dim_date_calendar_date on dim_date (calendar_date);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_date') and name = N'st_dim_date_day_number'
)
    create statistics st_dim_date_day_number on dim_date (day_number);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_student') and name = N'st_dim_student_student_key'
)
    create statistics st_dim_student_student_key on dim_student (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_student') and name = N'st_dim_student_student_durable_key'
)
    create statistics st_dim_student_student_durable_key on dim_student (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_student') and name = N'st_dim_student_is_current'
)
    create statistics st_dim_student_is_current on dim_student (is_current);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_term') and name = N'st_dim_term_term_key'
)
    create statistics st_dim_term_term_key on dim_term (term_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_term') and name = N'st_dim_term_term_code'
)
    create statistics st_dim_term_term_code on dim_term (term_code);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_course') and name = N'st_dim_course_course_key'
)
    create statistics st_dim_course_course_key on dim_course (course_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_offering') and name = N'st_dim_offering_offering_key'
)
    create statistics st_dim_offering_offering_key on dim_offering (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_offering') and name = N'st_dim_offering_course_key'
)
    create statistics st_dim_offering_course_key on dim_offering (course_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_offering') and name = N'st_dim_offering_term_code'
)
    create statistics st_dim_offering_term_code on dim_offering (term_code);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_offering') and name = N'st_dim_offering_term_key'
)
    create statistics st_dim_offering_term_key on dim_offering (term_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_assessment') and name = N'st_dim_assessment_assessment_key'
)
    create statistics st_dim_assessment_assessment_key on dim_assessment (assessment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_assessment') and name = N'st_dim_assessment_offering_key'
)
    create statistics st_dim_assessment_offering_key on dim_assessment (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_resource') and name = N'st_dim_resource_resource_key'
)
    create statistics st_dim_resource_resource_key on dim_resource (resource_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_resource') and name = N'st_dim_resource_offering_key'
)
    create statistics st_dim_resource_offering_key on dim_resource (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_program') and name = N'st_dim_program_program_key'
)
    create statistics st_dim_program_program_key on dim_program (program_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_staff') and name = N'st_dim_staff_staff_key'
)
    create statistics st_dim_staff_staff_key on dim_staff (staff_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'dim_model_version') and name = N'st_dim_model_version_model_version_key'
)
    create statistics st_dim_model_version_model_version_key on dim_model_version (model_version_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment') and name = N'st_fct_enrollment_enrollment_key'
)
    create statistics st_fct_enrollment_enrollment_key on fct_enrollment (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment') and name = N'st_fct_enrollment_offering_key'
)
    create statistics st_fct_enrollment_offering_key on fct_enrollment (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment') and name = N'st_fct_enrollment_student_key'
)
    create statistics st_fct_enrollment_student_key on fct_enrollment (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment') and name = N'st_fct_enrollment_student_durable_key'
)
    create statistics st_fct_enrollment_student_durable_key on fct_enrollment (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment_event') and name = N'st_fct_enrollment_event_enrollment_key'
)
    create statistics st_fct_enrollment_event_enrollment_key on fct_enrollment_event (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment_event') and name = N'st_fct_enrollment_event_event_number'
)
    create statistics st_fct_enrollment_event_event_number on fct_enrollment_event (event_number);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment_event') and name = N'st_fct_enrollment_event_offering_key'
)
    create statistics st_fct_enrollment_event_offering_key on fct_enrollment_event (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment_event') and name = N'st_fct_enrollment_event_student_key'
)
    create statistics st_fct_enrollment_event_student_key on fct_enrollment_event (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_enrollment_event') and name = N'st_fct_enrollment_event_student_durable_key'
)
    create statistics st_fct_enrollment_event_student_durable_key on fct_enrollment_event (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_assessment_attempt') and name = N'st_fct_assessment_attempt_enrollment_key'
)
    create statistics st_fct_assessment_attempt_enrollment_key on fct_assessment_attempt (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_assessment_attempt') and name = N'st_fct_assessment_attempt_assessment_key'
)
    create statistics st_fct_assessment_attempt_assessment_key on fct_assessment_attempt (assessment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_assessment_attempt') and name = N'st_fct_assessment_attempt_offering_key'
)
    create statistics st_fct_assessment_attempt_offering_key on fct_assessment_attempt (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_assessment_attempt') and name = N'st_fct_assessment_attempt_student_key'
)
    create statistics st_fct_assessment_attempt_student_key on fct_assessment_attempt (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_assessment_attempt') and name = N'st_fct_assessment_attempt_student_durable_key'
)
    create statistics st_fct_assessment_attempt_student_durable_key on fct_assessment_attempt (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_enrollment_key'
)
    create statistics st_fct_interaction_daily_enrollment_key on fct_interaction_daily (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_resource_key'
)
    create statistics st_fct_interaction_daily_resource_key on fct_interaction_daily (resource_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_course_day'
)
    create statistics st_fct_interaction_daily_course_day on fct_interaction_daily (course_day);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_offering_key'
)
    create statistics st_fct_interaction_daily_offering_key on fct_interaction_daily (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_student_key'
)
    create statistics st_fct_interaction_daily_student_key on fct_interaction_daily (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_interaction_daily') and name = N'st_fct_interaction_daily_student_durable_key'
)
    create statistics st_fct_interaction_daily_student_durable_key on fct_interaction_daily (student_durable_key);
GO

update statistics fct_interaction_daily;
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_engagement_weekly') and name = N'st_fct_engagement_weekly_enrollment_key'
)
    create statistics st_fct_engagement_weekly_enrollment_key on fct_engagement_weekly (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_engagement_weekly') and name = N'st_fct_engagement_weekly_course_week'
)
    create statistics st_fct_engagement_weekly_course_week on fct_engagement_weekly (course_week);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_engagement_weekly') and name = N'st_fct_engagement_weekly_offering_key'
)
    create statistics st_fct_engagement_weekly_offering_key on fct_engagement_weekly (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_engagement_weekly') and name = N'st_fct_engagement_weekly_student_key'
)
    create statistics st_fct_engagement_weekly_student_key on fct_engagement_weekly (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_engagement_weekly') and name = N'st_fct_engagement_weekly_student_durable_key'
)
    create statistics st_fct_engagement_weekly_student_durable_key on fct_engagement_weekly (student_durable_key);
GO

update statistics fct_engagement_weekly;
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_attendance') and name = N'st_fct_attendance_attendance_pseudonym'
)
    create statistics st_fct_attendance_attendance_pseudonym on fct_attendance (attendance_pseudonym);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_attendance') and name = N'st_fct_attendance_enrollment_key'
)
    create statistics st_fct_attendance_enrollment_key on fct_attendance (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_attendance') and name = N'st_fct_attendance_offering_key'
)
    create statistics st_fct_attendance_offering_key on fct_attendance (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_attendance') and name = N'st_fct_attendance_student_key'
)
    create statistics st_fct_attendance_student_key on fct_attendance (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_attendance') and name = N'st_fct_attendance_student_durable_key'
)
    create statistics st_fct_attendance_student_durable_key on fct_attendance (student_durable_key);
GO

update statistics fct_attendance;
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_program_membership') and name = N'st_fct_program_membership_student_durable_key'
)
    create statistics st_fct_program_membership_student_durable_key on fct_program_membership (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_program_membership') and name = N'st_fct_program_membership_program_key'
)
    create statistics st_fct_program_membership_program_key on fct_program_membership (program_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_program_membership') and name = N'st_fct_program_membership_from_date_key'
)
    create statistics st_fct_program_membership_from_date_key on fct_program_membership (from_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_program_membership') and name = N'st_fct_program_membership_student_key'
)
    create statistics st_fct_program_membership_student_key on fct_program_membership (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_program_membership') and name = N'st_fct_program_membership_to_date_key'
)
    create statistics st_fct_program_membership_to_date_key on fct_program_membership (to_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_transaction') and name = N'st_fct_account_transaction_transaction_pseudonym'
)
    create statistics st_fct_account_transaction_transaction_pseudonym on fct_account_transaction (transaction_pseudonym);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_transaction') and name = N'st_fct_account_transaction_student_key'
)
    create statistics st_fct_account_transaction_student_key on fct_account_transaction (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_transaction') and name = N'st_fct_account_transaction_student_durable_key'
)
    create statistics st_fct_account_transaction_student_durable_key on fct_account_transaction (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_transaction') and name = N'st_fct_account_transaction_posted_date_key'
)
    create statistics st_fct_account_transaction_posted_date_key on fct_account_transaction (posted_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_transaction') and name = N'st_fct_account_transaction_due_date_key'
)
    create statistics st_fct_account_transaction_due_date_key on fct_account_transaction (due_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_balance_monthly') and name = N'st_fct_account_balance_monthly_student_durable_key'
)
    create statistics st_fct_account_balance_monthly_student_durable_key on fct_account_balance_monthly (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_balance_monthly') and name = N'st_fct_account_balance_monthly_currency'
)
    create statistics st_fct_account_balance_monthly_currency on fct_account_balance_monthly (currency);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_balance_monthly') and name = N'st_fct_account_balance_monthly_month_key'
)
    create statistics st_fct_account_balance_monthly_month_key on fct_account_balance_monthly (month_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_balance_monthly') and name = N'st_fct_account_balance_monthly_student_key'
)
    create statistics st_fct_account_balance_monthly_student_key on fct_account_balance_monthly (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_account_balance_monthly') and name = N'st_fct_account_balance_monthly_month_end_date_key'
)
    create statistics st_fct_account_balance_monthly_month_end_date_key on fct_account_balance_monthly (month_end_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_contact_pseudonym'
)
    create statistics st_fct_advising_contact_contact_pseudonym on fct_advising_contact (contact_pseudonym);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_student_key'
)
    create statistics st_fct_advising_contact_student_key on fct_advising_contact (student_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_student_durable_key'
)
    create statistics st_fct_advising_contact_student_durable_key on fct_advising_contact (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_offering_key'
)
    create statistics st_fct_advising_contact_offering_key on fct_advising_contact (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_staff_key'
)
    create statistics st_fct_advising_contact_staff_key on fct_advising_contact (staff_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_advising_contact') and name = N'st_fct_advising_contact_contacted_date_key'
)
    create statistics st_fct_advising_contact_contacted_date_key on fct_advising_contact (contacted_date_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'bridge_staff_assignment') and name = N'st_bridge_staff_assignment_staff_key'
)
    create statistics st_bridge_staff_assignment_staff_key on bridge_staff_assignment (staff_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'bridge_staff_assignment') and name = N'st_bridge_staff_assignment_offering_key'
)
    create statistics st_bridge_staff_assignment_offering_key on bridge_staff_assignment (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'bridge_staff_assignment') and name = N'st_bridge_staff_assignment_staff_role'
)
    create statistics st_bridge_staff_assignment_staff_role on bridge_staff_assignment (staff_role);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_offering_key'
)
    create statistics st_fct_risk_score_offering_key on fct_risk_score (offering_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_observation_day'
)
    create statistics st_fct_risk_score_observation_day on fct_risk_score (observation_day);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_model_version_key'
)
    create statistics st_fct_risk_score_model_version_key on fct_risk_score (model_version_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_enrollment_key'
)
    create statistics st_fct_risk_score_enrollment_key on fct_risk_score (enrollment_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_student_durable_key'
)
    create statistics st_fct_risk_score_student_durable_key on fct_risk_score (student_durable_key);
GO

if not exists (
    select 1 from sys.stats
    where object_id = object_id(N'fct_risk_score') and name = N'st_fct_risk_score_student_key'
)
    create statistics st_fct_risk_score_student_key on fct_risk_score (student_key);
GO
