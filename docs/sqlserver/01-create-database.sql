-- Creates the database. Run it once, as a server administrator, in SQL Server Management Studio,
-- Azure Data Studio or the SQL Server extension of VS Code. On Azure SQL create the database in the
-- portal or with the az command line instead, and go on with 02-schema.sql.
create database StudentData;
GO

-- Readers see what was committed last and do not wait for writers. It is the default of Azure SQL.
alter database StudentData set read_committed_snapshot on with rollback immediate;
GO

-- Long reads, such as a warehouse load, may see the store as it stood when they began.
alter database StudentData set allow_snapshot_isolation on;
GO
