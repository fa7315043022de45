--liquibase formatted sql
-- Operations: who the store is, which batches wrote it, what was refused.

--changeset studentdata:store-identity
-- One row. Importing locks it, so that one import at a time runs. erasure_secret is the key that
-- erased students are remembered under; null until there is one.
create table store_identity (
    store_id int not null constraint pk_store_identity primary key,
    store_uuid varchar(36) not null,
    imports bigint not null,
    erasure_secret varchar(64)
);
--rollback drop table store_identity;

--changeset studentdata:change-batch
-- One row per committed unit of work, written in the transaction that wrote its rows: a batch is
-- seen once it is whole. Every other table names the batch that wrote a row last; when that was
-- stands here alone, in UTC.
create sequence change_batch_seq as bigint start with 1 increment by 1;
create table change_batch (
    batch_id bigint not null constraint pk_change_batch primary key,
    source_system nvarchar(40) not null,
    source_description nvarchar(400) not null,
    recorded_at datetime2 not null
);
-- What a batch did to each table it touched. first_id and last_id enclose the keys it wrote.
create table change_batch_table (
    batch_id bigint not null,
    table_name varchar(60) not null,
    inserted_rows bigint not null,
    updated_rows bigint not null,
    deleted_rows bigint not null,
    first_id bigint not null,
    last_id bigint not null,
    constraint pk_change_batch_table primary key (batch_id, table_name),
    constraint fk_change_batch_table_batch foreign key (batch_id) references change_batch (batch_id)
);
--rollback drop table change_batch_table;
--rollback drop table change_batch;
--rollback drop sequence change_batch_seq;

--changeset studentdata:import-reject
-- One row per refused row of an import that changed something; the row itself is in the quarantine.
create table import_reject (
    batch_id bigint not null,
    reject_number bigint not null,
    file_name nvarchar(260) not null,
    line_number bigint not null,
    reason nvarchar(1000) not null,
    constraint pk_import_reject primary key (batch_id, reject_number),
    constraint fk_import_reject_batch foreign key (batch_id) references change_batch (batch_id)
);
--rollback drop table import_reject;

--changeset studentdata:change-delete
-- One row per row that a batch deleted, so that readers of the change feed can follow.
create table change_delete (
    batch_id bigint not null,
    table_name varchar(60) not null,
    row_id bigint not null,
    constraint pk_change_delete primary key (batch_id, table_name, row_id),
    constraint fk_change_delete_batch foreign key (batch_id) references change_batch (batch_id)
);
--rollback drop table change_delete;

--changeset studentdata:erasure-request
-- One row per student erased: that it was done and what it took, not who it was. subject is the
-- student's system and id under store_identity.erasure_secret (HMAC-SHA-256): imports leave out
-- whoever is here, unless lifted. Times are UTC.
create sequence erasure_request_seq as bigint start with 1 increment by 1;
create table erasure_request (
    erasure_request_id bigint not null constraint pk_erasure_request primary key,
    subject varchar(64) not null,
    actor nvarchar(200) not null,
    reason nvarchar(400) not null,
    erased_at datetime2 not null,
    deleted_rows bigint not null,
    anonymised_rows bigint not null,
    batch_id bigint not null,
    lifted_at datetime2,
    lifted_by nvarchar(200)
);
create index ix_erasure_request_subject on erasure_request (subject);
--rollback drop table erasure_request;
--rollback drop sequence erasure_request_seq;

--changeset studentdata:access-audit
-- One row per read of identifiable data through the library. Time is UTC.
create sequence access_audit_seq as bigint start with 1 increment by 50;
create table access_audit (
    access_audit_id bigint not null constraint pk_access_audit primary key,
    accessed_at datetime2 not null,
    actor nvarchar(200) not null,
    purpose nvarchar(400) not null,
    what varchar(60) not null,
    student_id bigint
);
create index ix_access_audit_student on access_audit (student_id, accessed_at);
--rollback drop table access_audit;
--rollback drop sequence access_audit_seq;

--changeset studentdata:change-claim
-- One row per batch_id taken, written the moment a unit of work takes it and gone when that rolls
-- back. A reader of the change feed that misses a batch_id tries to claim it for itself: it can
-- where the unit of work was rolled back, and then nobody can commit under it any more.
create table change_claim (
    batch_id bigint not null constraint pk_change_claim primary key
);
--rollback drop table change_claim;
