-- How the warehouse's tables lie on SQL Server: the two largest facts as clustered columnstores, the others compressed
-- by page. Opening the warehouse runs it, batch by batch, and goes on where the server lacks something; an
-- administrator may run it as it is, again and again.

-- Clustered columnstore: fct_interaction_daily
if not exists (select 1 from sys.indexes where object_id = object_id('fct_interaction_daily') and type = 5)
    create clustered columnstore index cci_fct_interaction_daily on fct_interaction_daily;
GO

-- Clustered columnstore: fct_engagement_weekly
if not exists (select 1 from sys.indexes where object_id = object_id('fct_engagement_weekly') and type = 5)
    create clustered columnstore index cci_fct_engagement_weekly on fct_engagement_weekly;
GO

-- Page compression: dim_student
if exists (select 1 from sys.partitions where object_id = object_id('dim_student') and data_compression = 0)
    alter index all on dim_student rebuild with (data_compression = page);
GO

-- Page compression: dim_assessment
if exists (select 1 from sys.partitions where object_id = object_id('dim_assessment') and data_compression = 0)
    alter index all on dim_assessment rebuild with (data_compression = page);
GO

-- Page compression: dim_resource
if exists (select 1 from sys.partitions where object_id = object_id('dim_resource') and data_compression = 0)
    alter index all on dim_resource rebuild with (data_compression = page);
GO

-- Page compression: bld_student
if exists (select 1 from sys.partitions where object_id = object_id('bld_student') and data_compression = 0)
    alter index all on bld_student rebuild with (data_compression = page);
GO

-- Page compression: bld_student_profile
if exists (select 1 from sys.partitions where object_id = object_id('bld_student_profile') and data_compression = 0)
    alter index all on bld_student_profile rebuild with (data_compression = page);
GO

-- Page compression: bld_staff_assignment
if exists (select 1 from sys.partitions where object_id = object_id('bld_staff_assignment') and data_compression = 0)
    alter index all on bld_staff_assignment rebuild with (data_compression = page);
GO

-- Page compression: bld_enrollment_span
if exists (select 1 from sys.partitions where object_id = object_id('bld_enrollment_span') and data_compression = 0)
    alter index all on bld_enrollment_span rebuild with (data_compression = page);
GO

-- Page compression: fct_enrollment
if exists (select 1 from sys.partitions where object_id = object_id('fct_enrollment') and data_compression = 0)
    alter index all on fct_enrollment rebuild with (data_compression = page);
GO

-- Page compression: fct_assessment_attempt
if exists (select 1 from sys.partitions where object_id = object_id('fct_assessment_attempt') and data_compression = 0)
    alter index all on fct_assessment_attempt rebuild with (data_compression = page);
GO

-- Page compression: fct_enrollment_event
if exists (select 1 from sys.partitions where object_id = object_id('fct_enrollment_event') and data_compression = 0)
    alter index all on fct_enrollment_event rebuild with (data_compression = page);
GO

-- Page compression: fct_attendance
if exists (select 1 from sys.partitions where object_id = object_id('fct_attendance') and data_compression = 0)
    alter index all on fct_attendance rebuild with (data_compression = page);
GO

-- Page compression: fct_program_membership
if exists (select 1 from sys.partitions where object_id = object_id('fct_program_membership') and data_compression = 0)
    alter index all on fct_program_membership rebuild with (data_compression = page);
GO

-- Page compression: fct_account_transaction
if exists (select 1 from sys.partitions where object_id = object_id('fct_account_transaction') and data_compression = 0)
    alter index all on fct_account_transaction rebuild with (data_compression = page);
GO

-- Page compression: fct_account_balance_monthly
if exists (select 1 from sys.partitions where object_id = object_id('fct_account_balance_monthly') and data_compression = 0)
    alter index all on fct_account_balance_monthly rebuild with (data_compression = page);
GO

-- Page compression: fct_advising_contact
if exists (select 1 from sys.partitions where object_id = object_id('fct_advising_contact') and data_compression = 0)
    alter index all on fct_advising_contact rebuild with (data_compression = page);
GO

-- Page compression: bridge_staff_assignment
if exists (select 1 from sys.partitions where object_id = object_id('bridge_staff_assignment') and data_compression = 0)
    alter index all on bridge_staff_assignment rebuild with (data_compression = page);
GO

-- Page compression: fct_risk_score
if exists (select 1 from sys.partitions where object_id = object_id('fct_risk_score') and data_compression = 0)
    alter index all on fct_risk_score rebuild with (data_compression = page);
GO
