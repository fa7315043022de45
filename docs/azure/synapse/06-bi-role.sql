-- A role that may read the views for reports and nothing else: tables and views have one owner. Add a
-- user of your directory to it:
-- create user [name of a user, group or managed identity] from external provider;
-- exec sp_addrolemember 'bi_reader', 'name of a user, group or managed identity';
if not exists (select 1 from sys.database_principals where name = N'bi_reader')
    create role bi_reader;
GO

grant select on bi_activity_week to bi_reader;
GO

grant select on bi_assessment_result to bi_reader;
GO

grant select on bi_enrollment to bi_reader;
GO

grant select on bi_offering to bi_reader;
GO

grant select on bi_offering_summary to bi_reader;
GO

grant select on bi_student to bi_reader;
GO
