--liquibase formatted sql

--property name:timestamp value:timestamp dbms:duckdb
--property name:timestamp value:datetime2 dbms:mssql

--changeset studentdata:etl_setting
--comment What this warehouse is and how it was set up: one row per setting.
create table etl_setting (
    setting_name varchar(60) not null,
    setting_value varchar(400) not null
);
--rollback drop table etl_setting;

--changeset studentdata:etl_lock
--comment One row; a load holds it by an update that it never commits.
create table etl_lock (
    lock_name varchar(20) not null,
    holder varchar(120)
);
insert into etl_lock (lock_name, holder) values ('load', null);
--rollback drop table etl_lock;

--changeset studentdata:etl_store
--comment The operational stores this warehouse is fed from. store_key and a row's id there identify the row.
create table etl_store (
    store_key int not null,
    store_uuid varchar(36) not null,
    description varchar(400)
);
--rollback drop table etl_store;

--changeset studentdata:etl_batch
--comment The change batches that are in: one row per store and batch.
create table etl_batch (
    store_key int not null,
    batch_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table etl_batch;

--changeset studentdata:etl_run
--comment One row per load; status is DONE or FAILED. Times are UTC.
create table etl_run (
    etl_run_id bigint not null,
    store_key int not null,
    status varchar(10) not null,
    started_at ${timestamp} not null,
    finished_at ${timestamp} not null,
    message varchar(1000)
);
--rollback drop table etl_run;

--changeset studentdata:etl_step
--comment One row per load and table: rows written anew, changed and removed, and how long it took.
create table etl_step (
    etl_run_id bigint not null,
    step_name varchar(60) not null,
    rows_inserted bigint not null,
    rows_updated bigint not null,
    rows_deleted bigint not null,
    seconds double precision not null
);
--rollback drop table etl_step;

--changeset studentdata:check_result
--comment One row per load and check; failed_rows is 0 where the claim holds.
create table check_result (
    etl_run_id bigint not null,
    check_name varchar(120) not null,
    failed_rows bigint not null,
    seconds double precision not null
);
--rollback drop table check_result;
