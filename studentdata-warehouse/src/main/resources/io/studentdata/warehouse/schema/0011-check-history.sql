--liquibase formatted sql

--property name:timestamp value:timestamp dbms:duckdb
--property name:timestamp value:datetime2 dbms:mssql

--changeset studentdata:check_result_severity
--comment Checks block a load (BLOCK) or are reported (WARN).
alter table check_result add severity varchar(5);
update check_result set severity = 'BLOCK';
--rollback alter table check_result drop column severity;

--changeset studentdata:check_failure
--comment The first rows that broke a check in a load, as column value pairs, numbered from 1; also of loads that published nothing.
create table check_failure (
    etl_run_id bigint not null,
    check_name varchar(120) not null,
    failure_number int not null,
    failed_row varchar(4000) not null
);
--rollback drop table check_failure;

--changeset studentdata:etl_reconciliation
--comment One row per load and table of the store: rows in the store at the end of the load, and in the warehouse; amount is the sum of clicks of interactions and of amounts of account entries over all currencies, null where nothing was added up.
create table etl_reconciliation (
    etl_run_id bigint not null,
    table_name varchar(60) not null,
    store_rows bigint not null,
    warehouse_rows bigint not null,
    store_amount decimal(28, 4),
    warehouse_amount decimal(28, 4)
);
--rollback drop table etl_reconciliation;

--changeset studentdata:stg_store_total
--comment Staging: how many rows the store has in each table once all was read, and what they add up to. The row of change_batch tells whether another unit of work was committed meanwhile; recorded_at is the time of its newest one (UTC).
create table stg_store_total (
    table_name varchar(60) not null,
    row_count bigint not null,
    amount decimal(28, 4),
    recorded_at ${timestamp}
);
--rollback drop table stg_store_total;

--changeset studentdata:bld_store_total
--comment What the warehouse holds of each store, by the names of the store's tables; amount as in etl_reconciliation.
create view bld_store_total as
select store_key, 'term' as table_name, count(*) as row_count, cast(null as decimal(28, 4)) as amount
from dim_term group by store_key
union all
select store_key, 'course', count(*), null from dim_course group by store_key
union all
select store_key, 'course_offering', count(*), null from dim_offering group by store_key
union all
select store_key, 'assessment', count(*), null from dim_assessment group by store_key
union all
select store_key, 'learning_resource', count(*), null from dim_resource group by store_key
union all
select store_key, 'program', count(*), null from dim_program group by store_key
union all
select store_key, 'program_membership', count(*), null from fct_program_membership group by store_key
union all
select store_key, 'staff', count(*), null from dim_staff group by store_key
union all
select store_key, 'staff_assignment', count(*), null from bridge_staff_assignment group by store_key
union all
select store_key, 'student', count(distinct student_durable_key), null from dim_student group by store_key
union all
select store_key, 'student_profile', count(*), null from bld_student_profile group by store_key
union all
select store_key, 'enrollment', count(*), null from fct_enrollment group by store_key
union all
select store_key, 'enrollment_event', count(*), null from fct_enrollment_event group by store_key
union all
select store_key, 'assessment_attempt', count(*), null from fct_assessment_attempt group by store_key
union all
select store_key, 'interaction', count(*), sum(cast(clicks as bigint)) from fct_interaction_daily group by store_key
union all
select store_key, 'attendance', count(*), null from fct_attendance group by store_key
union all
select store_key, 'account_transaction', count(*), sum(amount) from fct_account_transaction group by store_key
union all
select store_key, 'advising_contact', count(*), null from fct_advising_contact group by store_key;
--rollback drop view bld_store_total;
