--liquibase formatted sql

--changeset studentdata:etl_key
--comment The highest surrogate key that was ever given out, one row per table and column: a key is not given out again when its row is gone.
create table etl_key (
    table_name varchar(60) not null,
    key_name varchar(60) not null,
    highest_key bigint not null
);
--rollback drop table etl_key;

--changeset studentdata:sqlserver_etl_key_key dbms:mssql
alter table etl_key add constraint pk_etl_key primary key (table_name, key_name);
--rollback alter table etl_key drop constraint pk_etl_key;
