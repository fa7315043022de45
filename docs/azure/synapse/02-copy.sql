-- Copies an export of the star from storage into the staging tables. Upload its folder as a whole and
-- in place of the one before: what else lies there is copied, too. Columns go by their place.
truncate table stg_dim_date;
GO

copy into stg_dim_date
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_date.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_student;
GO

copy into stg_dim_student
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_student.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_term;
GO

copy into stg_dim_term
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_term.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_course;
GO

copy into stg_dim_course
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_course.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_offering;
GO

copy into stg_dim_offering
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_offering.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_assessment;
GO

copy into stg_dim_assessment
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_assessment.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_resource;
GO

copy into stg_dim_resource
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_resource.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_program;
GO

copy into stg_dim_program
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_program.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_staff;
GO

copy into stg_dim_staff
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_staff.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_dim_model_version;
GO

copy into stg_dim_model_version
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/dim_model_version.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_enrollment;
GO

copy into stg_fct_enrollment
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_enrollment.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_enrollment_event;
GO

copy into stg_fct_enrollment_event
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_enrollment_event.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_assessment_attempt;
GO

copy into stg_fct_assessment_attempt
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_assessment_attempt.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_interaction_daily;
GO

copy into stg_fct_interaction_daily
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_interaction_daily/'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_engagement_weekly;
GO

copy into stg_fct_engagement_weekly
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_engagement_weekly/'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_attendance;
GO

copy into stg_fct_attendance
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_attendance/'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_program_membership;
GO

copy into stg_fct_program_membership
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_program_membership.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_account_transaction;
GO

copy into stg_fct_account_transaction
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_account_transaction.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_account_balance_monthly;
GO

copy into stg_fct_account_balance_monthly
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_account_balance_monthly.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_advising_contact;
GO

copy into stg_fct_advising_contact
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_advising_contact.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_bridge_staff_assignment;
GO

copy into stg_bridge_staff_assignment
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/bridge_staff_assignment.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

truncate table stg_fct_risk_score;
GO

copy into stg_fct_risk_score
from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_risk_score.parquet'
with (
    file_type = 'PARQUET',
    credential = (identity = 'Managed Identity')
);
GO

-- How many rows came: as many as manifest.json says, or do not go on.
select 'dim_date' as table_name, count_big(*) as row_count from stg_dim_date
union all
select 'dim_student' as table_name, count_big(*) as row_count from stg_dim_student
union all
select 'dim_term' as table_name, count_big(*) as row_count from stg_dim_term
union all
select 'dim_course' as table_name, count_big(*) as row_count from stg_dim_course
union all
select 'dim_offering' as table_name, count_big(*) as row_count from stg_dim_offering
union all
select 'dim_assessment' as table_name, count_big(*) as row_count from stg_dim_assessment
union all
select 'dim_resource' as table_name, count_big(*) as row_count from stg_dim_resource
union all
select 'dim_program' as table_name, count_big(*) as row_count from stg_dim_program
union all
select 'dim_staff' as table_name, count_big(*) as row_count from stg_dim_staff
union all
select 'dim_model_version' as table_name, count_big(*) as row_count from stg_dim_model_version
union all
select 'fct_enrollment' as table_name, count_big(*) as row_count from stg_fct_enrollment
union all
select 'fct_enrollment_event' as table_name, count_big(*) as row_count from stg_fct_enrollment_event
union all
select 'fct_assessment_attempt' as table_name, count_big(*) as row_count from stg_fct_assessment_attempt
union all
select 'fct_interaction_daily' as table_name, count_big(*) as row_count from stg_fct_interaction_daily
union all
select 'fct_engagement_weekly' as table_name, count_big(*) as row_count from stg_fct_engagement_weekly
union all
select 'fct_attendance' as table_name, count_big(*) as row_count from stg_fct_attendance
union all
select 'fct_program_membership' as table_name, count_big(*) as row_count from stg_fct_program_membership
union all
select 'fct_account_transaction' as table_name, count_big(*) as row_count from stg_fct_account_transaction
union all
select 'fct_account_balance_monthly' as table_name, count_big(*) as row_count from stg_fct_account_balance_monthly
union all
select 'fct_advising_contact' as table_name, count_big(*) as row_count from stg_fct_advising_contact
union all
select 'bridge_staff_assignment' as table_name, count_big(*) as row_count from stg_bridge_staff_assignment
union all
select 'fct_risk_score' as table_name, count_big(*) as row_count from stg_fct_risk_score;
GO
