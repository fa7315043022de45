--liquibase formatted sql
-- Interactions: what students did.

--changeset studentdata:interaction
-- Clicks of an enrollment on a resource on a course day. A row that changes gets a new
-- interaction_id, so that the rows of a batch lie in the key range that change_batch_table states.
-- No foreign keys: every key is resolved when a row is written, and checking both again for each of
-- millions of rows more than doubles the time of a load.
create sequence interaction_seq as bigint start with 1 increment by 1000;
create table interaction (
    interaction_id bigint not null constraint pk_interaction primary key,
    enrollment_id bigint not null,
    course_day int not null,
    resource_id bigint not null,
    clicks int not null,
    batch_id bigint not null,
    constraint uq_interaction unique (enrollment_id, course_day, resource_id)
);
--rollback drop table interaction;
--rollback drop sequence interaction_seq;
