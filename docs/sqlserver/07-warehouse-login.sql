-- Creates a role for loads and a login of it. Run it in the warehouse's database, after 04 to 06. Set a password
-- of your own first. On Azure SQL create a user for a managed identity in place of the login:
-- create user [name of the application] from external provider;
create login studentdata_loader with password = N'<a password of your own>';
GO

create user studentdata_loader for login studentdata_loader;
GO

-- Reads and writes rows. It cannot make a table or a view, and the library does not try to when it is told so:
-- WarehouseOptions.ofDefaults().withoutMigration().
create role warehouse_loader;
GO

grant select, insert, update, delete on schema::dbo to warehouse_loader;
GO

-- To empty a table by truncate is to alter it.
grant alter on dbo.stg_load to warehouse_loader;
GO

grant alter on dbo.stg_delete to warehouse_loader;
GO

grant alter on dbo.stg_student to warehouse_loader;
GO

grant alter on dbo.stg_student_profile to warehouse_loader;
GO

grant alter on dbo.stg_term to warehouse_loader;
GO

grant alter on dbo.stg_course to warehouse_loader;
GO

grant alter on dbo.stg_offering to warehouse_loader;
GO

grant alter on dbo.stg_assessment to warehouse_loader;
GO

grant alter on dbo.stg_resource to warehouse_loader;
GO

grant alter on dbo.stg_program to warehouse_loader;
GO

grant alter on dbo.stg_program_membership to warehouse_loader;
GO

grant alter on dbo.stg_staff to warehouse_loader;
GO

grant alter on dbo.stg_staff_assignment to warehouse_loader;
GO

grant alter on dbo.stg_enrollment to warehouse_loader;
GO

grant alter on dbo.stg_enrollment_event to warehouse_loader;
GO

grant alter on dbo.stg_assessment_attempt to warehouse_loader;
GO

grant alter on dbo.stg_attendance to warehouse_loader;
GO

grant alter on dbo.stg_account_transaction to warehouse_loader;
GO

grant alter on dbo.stg_advising_contact to warehouse_loader;
GO

grant alter on dbo.stg_interaction to warehouse_loader;
GO

grant alter on dbo.stg_store_total to warehouse_loader;
GO

alter role warehouse_loader add member studentdata_loader;
GO
