-- Creates two roles and a login with the least rights it needs. Run it in the store's database, after
-- 02-schema.sql. Set a password of your own first. On Azure SQL create a user for a managed identity
-- in place of the login: create user [name of the application] from external provider;
create login studentdata_app with password = N'<a password of your own>';
GO

create user studentdata_app for login studentdata_app;
GO

-- Reads and writes rows. It cannot change a table, and the library does not try to when it is told so:
-- StudentStore.builder(dataSource).migrates(false).open(). The grants cover the schema's sequences.
create role studentdata_writer;
GO

grant select, insert, update, delete on schema::dbo to studentdata_writer;
GO

-- Nobody removes what the access audit holds; an erasure takes the student's key out of it. A refusal
-- for a table goes before a right to its schema.
deny delete on dbo.access_audit to studentdata_writer;
GO

alter role studentdata_writer add member studentdata_app;
GO

-- For analysts: everything but names and addresses, who read them, and what identifies the erased.
-- Student numbers are in student.source_id; the warehouse has pseudonyms in their place.
create role studentdata_reader;
GO

grant select on schema::dbo to studentdata_reader;
GO

deny select on dbo.student_identity to studentdata_reader;
GO

deny select on dbo.access_audit to studentdata_reader;
GO

deny select on dbo.erasure_request to studentdata_reader;
GO

deny select on dbo.store_identity to studentdata_reader;
GO
