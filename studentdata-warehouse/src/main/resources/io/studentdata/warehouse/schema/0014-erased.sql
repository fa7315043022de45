--liquibase formatted sql

--changeset studentdata:etl_erased
--comment Whom a store was made to forget while this warehouse knew them, so that no source brings them back: one row per erasure. subject is a keyed hash of the pseudonym that the student had here; erasure_request_id is the erasure's number in that store.
create table etl_erased (
    subject varchar(64) not null,
    store_key int not null,
    erasure_request_id bigint not null,
    etl_run_id bigint not null
);
--rollback drop table etl_erased;

--changeset studentdata:sqlserver_etl_erased_key dbms:mssql
alter table etl_erased add constraint pk_etl_erased primary key (store_key, erasure_request_id);
--rollback alter table etl_erased drop constraint pk_etl_erased;
