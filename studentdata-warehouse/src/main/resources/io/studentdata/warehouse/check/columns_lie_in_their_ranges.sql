-- Claim: shares are 0 to 100 percent, flags 0 or 1, counts not negative, probabilities 0 to 1, a week
-- has seven days, and what ends does not end before it begins. Selects the keys of rows that break it,
-- among the rows of this load.
-- Matters because averages and models take such numbers as they are. Resolve: correct the store.
select 'dim_assessment' as table_name, 'weight_percent' as column_name, t.assessment_key as row_key, null as other_key
from dim_assessment t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.weight_percent < 0 or t.weight_percent > 100
union all
select 'dim_offering', 'length_days', t.offering_key, null
from dim_offering t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.length_days < 1
union all
select 'dim_student', 'disability', t.student_key, null
from dim_student t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.disability not in (0, 1)
union all
select 'fct_enrollment', 'previous_attempts, studied_credits', t.enrollment_key, null
from fct_enrollment t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.previous_attempts < 0 or t.studied_credits < 0
union all
select 'fct_enrollment_event', 'event_number', t.enrollment_key, t.event_number
from fct_enrollment_event t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.event_number < 1
union all
select 'fct_engagement_weekly', 'active_days, clicks, resources', t.enrollment_key, t.course_week
from fct_engagement_weekly t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.active_days < 0 or t.active_days > 7 or t.clicks < t.active_days or t.resources < 0
union all
select 'fct_program_membership', 'to_date_key', t.student_durable_key, t.program_key
from fct_program_membership t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.to_date_key < t.from_date_key
union all
select 'fct_account_transaction', 'due_date_key', t.source_row_id, null
from fct_account_transaction t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.due_date_key < t.posted_date_key
union all
select 'fct_account_balance_monthly', 'overdue', t.student_durable_key, t.month_key
from fct_account_balance_monthly t inner join stg_load l on l.etl_run_id = t.etl_run_id
where t.overdue < 0
union all
select 'fct_risk_score', 'probability', t.enrollment_key, t.observation_day
from fct_risk_score t
where t.probability < 0 or t.probability > 1
