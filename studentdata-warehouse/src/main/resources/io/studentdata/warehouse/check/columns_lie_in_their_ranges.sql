-- Claim: shares are 0 to 100 percent, flags 0 or 1, counts not negative, probabilities 0 to 1, a week
-- has seven days, and what ends does not end before it begins. Selects the keys of rows that break it,
-- among the rows of this load.
-- Matters because averages and models take such numbers as they are. Resolve: correct the store.
select 'dim_assessment' as table_name, 'weight_percent' as column_name, t.assessment_key as row_key, null as other_key
from dim_assessment t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.weight_percent < 0 or t.weight_percent > 100;

select 'dim_offering' as table_name, 'length_days' as column_name, t.offering_key as row_key, null as other_key
from dim_offering t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.length_days < 1;

select 'dim_student' as table_name, 'disability' as column_name, t.student_key as row_key, null as other_key
from dim_student t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.disability not in (0, 1);

select 'fct_enrollment' as table_name, 'previous_attempts, studied_credits' as column_name, t.enrollment_key as row_key, null as other_key
from fct_enrollment t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.previous_attempts < 0 or t.studied_credits < 0;

select 'fct_enrollment_event' as table_name, 'event_number' as column_name, t.enrollment_key as row_key, t.event_number as other_key
from fct_enrollment_event t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.event_number < 1;

select 'fct_engagement_weekly' as table_name, 'active_days, clicks, resources' as column_name, t.enrollment_key as row_key, t.course_week as other_key
from fct_engagement_weekly t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.active_days < 0 or t.active_days > 7 or t.clicks < t.active_days or t.resources < 0;

select 'fct_program_membership' as table_name, 'to_date_key' as column_name, t.student_durable_key as row_key, t.program_key as other_key
from fct_program_membership t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.to_date_key < t.from_date_key;

select 'fct_account_transaction' as table_name, 'due_date_key' as column_name, t.source_row_id as row_key, null as other_key
from fct_account_transaction t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.due_date_key < t.posted_date_key;

select 'fct_account_balance_monthly' as table_name, 'overdue' as column_name, t.student_durable_key as row_key, t.month_key as other_key
from fct_account_balance_monthly t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.overdue < 0;

select 'fct_risk_score' as table_name, 'probability' as column_name, t.enrollment_key as row_key, t.observation_day as other_key
from fct_risk_score t
where t.probability < 0 or t.probability > 1
