--liquibase formatted sql

--property name:timestamp value:timestamp dbms:duckdb
--property name:timestamp value:datetime2 dbms:mssql

--changeset studentdata:etl_retention
--comment One row per offering whose daily interactions were forgotten, and run that did so; its weeks are kept as they were. Loads neither bring the days back nor change those weeks. Times are UTC.
create table etl_retention (
    offering_key bigint not null,
    etl_run_id bigint not null,
    removed_rows bigint not null,
    removed_clicks bigint not null,
    removed_at ${timestamp} not null
);
--rollback drop table etl_retention;
