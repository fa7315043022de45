-- Creates two roles for reports over the warehouse, and a login for one of them. Run it in the warehouse's
-- database, once the views bi_… are there (BiViews.deploy). Set a password of your own first. On Azure SQL
-- create a user for a managed identity or an Entra ID group in place of the login:
-- create user [name of the group] from external provider;
create login studentdata_bi with password = N'<a password of your own>';
GO

create user studentdata_bi for login studentdata_bi;
GO

-- May read the views for reports and nothing else: not the tables, which hold pseudonyms. The views and the
-- tables have one owner, so the role needs no right to the tables.
create role bi_reader;
GO

grant select on dbo.bi_activity_week to bi_reader;
GO

grant select on dbo.bi_assessment_result to bi_reader;
GO

grant select on dbo.bi_enrollment to bi_reader;
GO

grant select on dbo.bi_offering to bi_reader;
GO

grant select on dbo.bi_offering_summary to bi_reader;
GO

grant select on dbo.bi_student to bi_reader;
GO

-- May read counts per offering, and no row about a single student.
create role bi_summary_reader;
GO

grant select on dbo.bi_offering to bi_summary_reader;
GO

grant select on dbo.bi_offering_summary to bi_summary_reader;
GO

alter role bi_reader add member studentdata_bi;
GO
